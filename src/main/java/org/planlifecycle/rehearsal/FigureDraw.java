package org.planlifecycle.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;

/** Plausible figures of one unit for one year: every rule between indicators holds. */
final class FigureDraw {

    private static final int WOMEN = 40;
    private static final int TOOK_PART = 97;
    private static final int PLEDGED = 95;
    private static final int KEPT = 88;
    private static final int OUTSTANDING = 15;

    private FigureDraw() {
    }

    static Map<String, Object> of(Unit unit, RandomGenerator draw) {
        Map<String, Object> figures = new HashMap<>(common(draw));
        figures.putAll(unit.kind() == UnitKind.DOAN_THE ? youth(draw) : party(unit, draw));
        return figures;
    }

    private static Map<String, Object> common(RandomGenerator draw) {
        Map<String, Object> figures = new HashMap<>();
        int registered = draw.nextInt(4);
        figures.put("figureA6", 5 + draw.nextInt(40));
        figures.put("figureB1", 3 + draw.nextInt(9));
        figures.put("figureB2", 2 + draw.nextInt(5));
        figures.put("figureB5", draw.nextInt(200));
        figures.put("figureC1", draw.nextInt(60));
        figures.put("figureC2", 1 + draw.nextInt(2));
        figures.put("figureC3", 10 + draw.nextInt(80));
        figures.put("figureD5", draw.nextInt(4));
        figures.put("figureE1", registered);
        figures.put("figureE2", registered / 2);
        figures.put("figureE3", draw.nextInt(6));
        figures.put("figureE4", registered / 2);
        figures.put("figureF1", 1 + draw.nextInt(3));
        figures.put("figureF2A", draw.nextInt(12));
        figures.put("figureF2B", draw.nextInt(5));
        for (String code : new String[] {"F3A", "F3B", "F4A", "F4B", "F5"}) {
            figures.put("figure" + code, draw.nextInt(2));
        }
        figures.put("figureF6", 500 + draw.nextInt(4000));
        return figures;
    }

    private static Map<String, Object> party(Unit unit, RandomGenerator draw) {
        int members = unit.partyMembers();
        int tookPart = share(members, TOOK_PART);
        int pledged = share(members, PLEDGED);
        Map<String, Object> figures = new HashMap<>();
        figures.put("figureA1", members);
        figures.put("figureA2", share(members, WOMEN));
        figures.put("figureA3", draw.nextInt(3));
        figures.put("figureA4", members + draw.nextInt(60));
        figures.put("figureA5", unit.subCells());
        figures.put("figureB3", tookPart * 2);
        figures.put("figureB3P", tookPart);
        figures.put("figureB6", unit.subCells() + 4);
        figures.put("figureD1", pledged);
        figures.put("figureD3", share(pledged, KEPT));
        figures.put("figureD4", Math.min(members, 3 + draw.nextInt(6)));
        figures.put("figureG1", 1 + draw.nextInt(2));
        figures.put("figureG2", draw.nextInt(5));
        figures.put("figureG3", draw.nextInt(members));
        figures.put("figureG4", 0);
        figures.put("figureH1", draw.nextInt(5) == 0 ? "XUAT_SAC" : "TOT");
        figures.put("figureH2", share(members, OUTSTANDING));
        return figures;
    }

    private static Map<String, Object> youth(RandomGenerator draw) {
        return Map.of("figureK1", 20 + draw.nextInt(30), "figureK2", 5 + draw.nextInt(20));
    }

    private static int share(int whole, int perCent) {
        return whole * perCent / 100;
    }
}
