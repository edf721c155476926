/**
 * The arithmetic of the attribution model, for WebAssembly with SIMD. Functions take byte addresses; whoever calls
 * lays out the memory (../wasm.ts) and grows it: nothing here allocates.
 */
export { place } from './place';
export { quantise } from './quantise';
export { linear } from './linear';
export { gru } from './gru';
export { pair } from './pair';
