/* The settings of this page: Vietnamese for everybody, and the product's own scripts. */
export default {
  app: {vendor: 'Vòng đời kế hoạch –', name: 'Trang đầu'},
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
  // paths below app/welcome/, without the ending
  customScripts: ['scripts/trang-dau'],
  links: [
    {label: 'Hướng dẫn sử dụng', href: '/camunda/api/huong-dan', description: 'Cách làm từng việc, theo vai trò', priority: 10},
    {label: 'Kiểm tra thể thức văn bản', href: '/camunda/api/kiem-tra-the-thuc', description: 'Xem tệp Word đã đúng thể thức chưa', priority: 5},
  ],
};
