package org.planlifecycle.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Which unit plays which behaviour: drawn once, from a seed, in the shares of the settings. */
final class Cast {

    private static final double PER_CENT = 100.0;

    private final Map<String, Behaviour> parts = new TreeMap<>();

    Cast(List<String> unitCodes, Map<Behaviour, Double> shares, Random draw) {
        List<String> left = new ArrayList<>(unitCodes);
        Collections.shuffle(left, draw);
        for (Behaviour behaviour : Behaviour.values()) {
            long number = Math.round(shares.getOrDefault(behaviour, 0.0) * unitCodes.size() / PER_CENT);
            for (long i = 0; i < number && !left.isEmpty() && behaviour != Behaviour.ON_TIME; i++) {
                parts.put(left.remove(0), behaviour);
            }
        }
        left.forEach(code -> parts.put(code, Behaviour.ON_TIME));
    }

    Behaviour of(String unitCode) {
        return parts.get(unitCode);
    }

    Map<String, Behaviour> all() {
        return Collections.unmodifiableMap(parts);
    }
}
