package org.planlifecycle.consolidation;

import java.util.Objects;
import org.planlifecycle.directory.UnitKind;

/**
 * Whose figures are rolled up.
 *
 * @param key which cluster, kind or unit; empty for the whole committee
 */
public record Scope(Level level, String key) implements Comparable<Scope> {

    /** The whole committee. */
    public static final Scope WHOLE = new Scope(Level.WHOLE, "");

    /** The ways to take units together. */
    public enum Level {
        WHOLE("Toàn Đảng bộ"), CLUSTER("Theo cụm"), KIND("Theo loại hình"), UNIT("Theo đơn vị");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** What users read. */
        public String label() {
            return label;
        }
    }

    public Scope {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(key, "key");
    }

    /** @param cluster 0 for the units outside the clusters */
    public static Scope cluster(int cluster) {
        return new Scope(Level.CLUSTER, Integer.toString(cluster));
    }

    public static Scope kind(UnitKind kind) {
        return new Scope(Level.KIND, kind.name());
    }

    public static Scope unit(String unitCode) {
        return new Scope(Level.UNIT, unitCode);
    }

    @Override
    public int compareTo(Scope other) {
        int byLevel = level.compareTo(other.level);
        if (byLevel != 0) {
            return byLevel;
        }
        return level == Level.KIND ? UnitKind.valueOf(key).compareTo(UnitKind.valueOf(other.key))
                : key.compareTo(other.key);
    }
}
