package org.planlifecycle.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Plausible numbers of one period, for every indicator that a unit of either kind may be asked for. */
final class PeriodDraw {

    private static final int WOMEN = 40;
    private static final int TOOK_PART = 97;
    private static final int PLEDGED = 95;
    private static final int KEPT = 88;
    private static final int OUTSTANDING = 15;
    private static final int QUARTERS = 4;

    private final RandomGenerator draw;
    private final boolean wholeYear;

    PeriodDraw(RandomGenerator draw, boolean wholeYear) {
        this.draw = draw;
        this.wholeYear = wholeYear;
    }

    Map<String, Integer> of(int members, int subCells) {
        Map<String, Integer> numbers = new HashMap<>();
        addPeople(numbers, members, subCells);
        addLearning(numbers, members, subCells);
        addModels(numbers);
        addAwards(numbers);
        addInspection(numbers, members);
        numbers.put("K1", from(5, 40));
        numbers.put("K2", from(1, 20));
        return numbers;
    }

    private void addPeople(Map<String, Integer> numbers, int members, int subCells) {
        int pledged = share(members, PLEDGED - draw.nextInt(6));
        numbers.put("A1", members);
        numbers.put("A2", share(members, WOMEN + draw.nextInt(10)));
        numbers.put("A3", draw.nextInt(3));
        numbers.put("A4", members + draw.nextInt(60));
        numbers.put("A5", subCells);
        numbers.put("A6", 5 + draw.nextInt(40));
        numbers.put("D1", pledged);
        numbers.put("D3", share(pledged, KEPT + draw.nextInt(10)));
        numbers.put("D4", Math.min(members, 3 + draw.nextInt(6)));
        numbers.put("D5", draw.nextInt(4));
        numbers.put("H2", share(members, OUTSTANDING));
    }

    private void addLearning(Map<String, Integer> numbers, int members, int subCells) {
        int tookPart = share(members, TOOK_PART - draw.nextInt(5));
        numbers.put("B1", from(3, 9));
        numbers.put("B2", from(2, 5));
        numbers.put("B3", tookPart * (wholeYear ? 2 : 1));
        numbers.put("B3P", tookPart);
        numbers.put("B5", from(0, 200));
        numbers.put("B6", subCells + from(4, 8));
        numbers.put("C1", from(0, 60));
        numbers.put("C2", from(1, 2));
        numbers.put("C3", numbers.get("C2") == 0 ? 0 : 10 + draw.nextInt(80));
    }

    private void addModels(Map<String, Integer> numbers) {
        int registered = draw.nextInt(4);
        numbers.put("E1", registered);
        numbers.put("E2", registered / 2);
        numbers.put("E3", draw.nextInt(6));
        numbers.put("E4", registered / 2);
    }

    private void addAwards(Map<String, Integer> numbers) {
        numbers.put("F1", from(1, 3));
        numbers.put("F2A", from(0, 12));
        numbers.put("F2B", from(0, 5));
        for (String code : new String[] {"F3A", "F3B", "F4A", "F4B", "F5"}) {
            numbers.put(code, draw.nextInt(2));
        }
        boolean nobody = numbers.get("F1") + numbers.get("F2A") + numbers.get("F2B") == 0;
        numbers.put("F6", nobody ? 0 : from(500, 4000));
    }

    private void addInspection(Map<String, Integer> numbers, int members) {
        numbers.put("G1", from(1, 2));
        numbers.put("G2", numbers.get("G1") == 0 ? 0 : draw.nextInt(5));
        numbers.put("G3", draw.nextInt(members));
        numbers.put("G4", draw.nextInt(15) == 0 ? 1 : 0);
    }

    /** What piles up over a year is about a quarter of it in a quarter. */
    private int from(int least, int spread) {
        int drawn = least + draw.nextInt(spread);
        return wholeYear ? drawn : drawn / QUARTERS;
    }

    private static int share(int whole, int perCent) {
        return whole * perCent / 100;
    }
}
