import type { Cases } from './Cases'

export default {
  adyen: {
    urls: ['https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js'],
    stored: {
      cookie: ['_rp_uid'],
      local: ['adyen-checkout__session'],
      session: ['adyen-checkout__checkout-attempt-id'],
    },
  },
  'cloudflare-turnstile': {
    urls: ['https://challenges.cloudflare.com/turnstile/v0/api.js'],
  },
  'friendly-captcha': {
    urls: [
      'https://global.frcapi.com/api/v2/captcha/activate',
      'https://api.friendlycaptcha.com/api/v1/puzzle',
      'https://eu-api.friendlycaptcha.eu/api/v1/puzzle',
    ],
    stored: { session: ['frc_sc', 'frc_sid'] },
  },
  hcaptcha: {
    urls: [
      'https://hcaptcha.com/1/api.js',
      'https://js.hcaptcha.com/1/api.js',
      'https://newassets.hcaptcha.com/captcha/v1/x',
    ],
  },
  klarna: {
    urls: [
      'https://api.klarna.com/payments/v1/sessions',
      'https://x.klarnacdn.net/kp/lib/v1/api.js',
      'https://eu.klarnaevt.com/v1/x',
    ],
  },
  mollie: {
    urls: ['https://js.mollie.com/v1/mollie.js'],
  },
  'nets-easy': {
    urls: ['https://checkout.dibspayment.eu/v1/checkout.js?v=1'],
  },
  paypal: {
    urls: [
      'https://www.paypal.com/sdk/js?client-id=1',
      'https://t.paypal.com/ts',
      'https://www.paypalobjects.com/api/checkout.js',
    ],
  },
  paytrail: {
    urls: ['https://services.paytrail.com/payments', 'https://resources.paytrail.com/images/x.svg'],
  },
  stripe: {
    urls: ['https://js.stripe.com/v3/', 'https://m.stripe.com/6', 'https://m.stripe.network/inner.html'],
    stored: { cookie: ['__stripe_mid', '__stripe_sid'] },
  },
  'vipps-mobilepay': {
    urls: [
      'https://api.vipps.no/epayment/v1/payments',
      'https://checkout.vipps.no/vippsCheckoutSDK.js',
      'https://checkout.vippsmobilepay.com/x',
    ],
  },
} satisfies Record<string, Cases>
