/* What the engine could not go on with: why, and one more try when the cause is mended. */
import {ask} from './dialogs.js';
import {h} from '../../../../assets/shared/element.js';
import {moment} from '../../../../assets/shared/dates.js';
import {home} from '../../../../assets/shared/server.js';

const PAUSE = 2000;
const LONGEST_WATCH = 60000;

const inCockpit = () => /\/app\/cockpit\//.test(window.location.pathname);

export function incidentList(server, view, me, refresh, notice) {
  return view.incidents.length > 0 && h('section', {class: 'td-section td-incidents', 'aria-labelledby': 'td-incidents'},
      h('h2', {id: 'td-incidents'}, `Sự cố đang mở: ${view.incidents.length}`),
      h('p', {class: 'td-note'}, 'Hệ thống đã tự thử nhiều lần mà chưa được. Xử lý xong nguyên nhân thì bấm “Chạy lại”; '
        + 'chưa rõ nguyên nhân thì gửi mã lỗi cho quản trị hệ thống.'),
      h('ul', null, view.incidents.map((incident) => h('li', null,
          h('strong', null, `${incident.activity} – ${incident.process}`), ` (từ ${moment(incident.at)})`,
          h('p', {class: 'td-reason'}, incident.message ?? 'Chưa ghi nguyên nhân.'),
          h('div', {class: 'td-buttons'},
              me.mayAct && h('button', {type: 'button',
                onclick: () => retry(server, view.id, incident, refresh, notice)}, 'Chạy lại'),
              inCockpit() && h('a', {class: 'td-button',
                href: `${home}/app/cockpit/default/#/process-instance/${incident.instanceId}/runtime?tab=incidents-tab`},
              'Xem chi tiết kỹ thuật'))))));
}

async function retry(server, plan, incident, refresh, notice) {
  const path = `/plans/${plan}/incidents/${incident.id}`;
  const asked = await ask({title: `Chạy lại: ${incident.activity}`, confirm: 'Chạy lại',
    explanation: 'Hệ thống thử lại việc này một lần, ngay bây giờ. Nếu nguyên nhân chưa được xử lý, sự cố sẽ mở lại.',
    fields: [{name: 'reason', label: 'Lý do', type: 'textarea', required: true}],
    send: (values) => server.post(`${path}/retry`, values)});
  if (asked) {
    notice.tell(`Đã cho chạy lại “${incident.activity}”; đang chờ kết quả…`);
    notice.focus();
    await refresh();
    await follow(server, path, incident, notice);
    await refresh();
  }
}

/** Says what came of it, as long as somebody is looking. */
async function follow(server, path, incident, notice) {
  const end = Date.now() + LONGEST_WATCH;
  while (Date.now() < end && notice.isShown()) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const result = await server.get(path).catch(() => ({state: 'RUNNING'}));
    if (result.state === 'DONE') {
      return notice.tell(`Đã chạy xong “${incident.activity}”; kế hoạch đi tiếp.`);
    }
    if (result.state === 'FAILED') {
      return notice.tell(`Chạy lại “${incident.activity}” chưa được. ${result.message ?? ''}`, true);
    }
  }
  notice.tell(`“${incident.activity}” chưa chạy xong; tải lại trang sau ít phút để xem kết quả.`);
}
