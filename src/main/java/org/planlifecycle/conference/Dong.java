package org.planlifecycle.conference;

import java.util.Collection;

/** An amount of money in Vietnamese đồng, which has no smaller unit. */
public record Dong(long amount) implements Comparable<Dong> {

    public static final Dong ZERO = new Dong(0);

    public Dong {
        if (amount < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + amount);
        }
    }

    public static Dong sum(Collection<Dong> amounts) {
        return amounts.stream().reduce(ZERO, Dong::plus);
    }

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    public Dong times(int quantity) {
        return new Dong(Math.multiplyExact(amount, (long) quantity));
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }

    /** As offices write it: {@code 12.500.000 đồng}. */
    public String text() {
        return String.format(java.util.Locale.ROOT, "%,d", amount).replace(',', '.') + " đồng";
    }
}
