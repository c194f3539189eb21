import fc from 'fast-check';

/**
 * Loaded before the tests (package.json): property tests try the same cases in every run, so that a red run is the
 * change's own. PROPERTY_SEED=$RANDOM npm run test:unit looks further.
 */
const DEFAULT_SEED = 20_261_125;

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? DEFAULT_SEED) });
