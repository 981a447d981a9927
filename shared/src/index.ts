export * from './genres';
export * from './protocol';
export * from './settings';
