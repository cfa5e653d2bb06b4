/** What a JSON file of ours can be. */
export type FileType = 'rule' | 'kind' | 'list' | 'pack' | 'policies' | 'config' | 'baseline';
