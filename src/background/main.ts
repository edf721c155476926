import browser from 'webextension-polyfill';
import overlay from '../overlay/overlay.iife.ts?script&iife';
import model from '../reading/attribution/model/attribution.bin?url';

console.error(overlay, model, browser.runtime.id);
