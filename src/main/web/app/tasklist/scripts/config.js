/* The settings of this page: Vietnamese for everybody, and the product's own scripts. */
export default {
  app: {vendor: 'Vòng đời kế hoạch –', name: 'Việc cần làm'},
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
  // paths below app/tasklist/, without the ending
  customScripts: ['scripts/ho-so', 'scripts/tien-do'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'nhận công việc đang chọn'},
    focusFilter: {key: 'ctrl+shift+f', description: 'chuyển đến bộ lọc đầu tiên'},
    focusList: {key: 'ctrl+alt+l', description: 'chuyển đến công việc đầu tiên trong danh sách'},
    focusForm: {key: 'ctrl+alt+f', description: 'chuyển đến ô đầu tiên của biểu mẫu'},
    startProcess: {key: 'ctrl+alt+p', description: 'mở danh sách quy trình để khởi tạo'},
  },
};
