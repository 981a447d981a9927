export * from './genres';
export * from './proofreading';
export * from './protocol';
export * from './protocol-range';
export * from './requests';
export * from './settings';
export * from './settings-layers';
export type { SettingProblem } from './settings-reading';
export * from './speech';
