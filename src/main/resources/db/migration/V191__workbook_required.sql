-- From now on a report needs the figures of all periods, by workbook.
update report_regime set workbook_required = true where code = 'five-year-review';
