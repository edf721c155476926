import model from '../reading/attribution/model/attribution.bin?url';
console.log('x', model, import.meta.url);
