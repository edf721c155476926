import { render } from 'preact';
import { followTheme } from '../ui/follow-theme.ts';
import { Popup } from './popup.tsx';

void followTheme(document.documentElement, new AbortController().signal);
const root = document.getElementById('root');
if (root) render(<Popup search={location.search} />, root);
