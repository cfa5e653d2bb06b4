/** Writes so many documents below a folder. */
export function createDocuments(folder: string, count: number): void;
