-- 24/11 is a paid day of rest by Nghị quyết 28/2026/QH16, in force from 01/7/2026. The seed brings the rule; what an
-- earlier seed had only announced ends here. A row that somebody edited has another status or source, and stays.
update statutory_day set valid_to = date '2026-06-30'
where code = 'cultureDay' and status = 'ANNOUNCED' and valid_from = date '2026-01-01' and valid_to is null;

update rest_day set status = 'ENACTED', source = 'Nghị quyết 28/2026/QH16 của Quốc hội, có hiệu lực từ ngày 01/7/2026'
where rest_date = date '2026-11-24' and status = 'ANNOUNCED' and source like 'Nghị quyết 80-NQ/TW;%';
