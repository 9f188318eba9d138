/* The settings of this page: Vietnamese for everybody, and the product's own scripts. */
export default {
  app: {vendor: 'Vòng đời kế hoạch –', name: 'Quản trị'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY',
  },
  disableWelcomeMessage: true,
  // paths below app/admin/, without the ending
  customScripts: [],
};
