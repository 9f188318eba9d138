package org.planlifecycle.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up by days what came in, for a curve that only rises. */
final class ReportCurve {

    private ReportCurve() {
    }

    /** One entry for each day on which something happened. */
    static List<DayCounts> of(ProgressRecords.Moments moments, ZoneId zone) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        count(moments.submitted(), days, 0, zone);
        count(moments.accepted(), days, 1, zone);
        int[] sum = new int[2];
        return days.entrySet().stream().map(day -> {
            sum[0] += day.getValue()[0];
            sum[1] += day.getValue()[1];
            return new DayCounts(day.getKey(), sum[0], sum[1]);
        }).toList();
    }

    private static void count(List<Instant> moments, Map<LocalDate, int[]> days, int what, ZoneId zone) {
        moments.forEach(at -> days.computeIfAbsent(LocalDate.ofInstant(at, zone), day -> new int[2])[what]++);
    }
}
