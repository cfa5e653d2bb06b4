/** Where packetlint is at home: machine formats say which program speaks. */
export const projectAddress: string = 'https://github.com/packetlint/packetlint';
/** For rules that name no page of their own: their text stands in the report. */
export const documentationAddress: string = `${projectAddress}/tree/main/docs`;
