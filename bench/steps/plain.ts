import { Given, Then, When } from '@cucumber/cucumber';

/* Cucumber alone: the same words, nothing behind them. */
Given('an implementation that answers at once', () => {});
When('the client asks', () => {});
Then('the answer is right', () => {});
