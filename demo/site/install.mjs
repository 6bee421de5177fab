/** The one line of a real site, first in the head; the services are ids of the catalogue. */
export const install = (services) =>
  `<script src="/askfirst.js" data-services="${services.join(' ')}" data-policy-url="/policy" data-records="/records"></script>`
