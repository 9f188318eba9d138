package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planlifecycle.document.check.Item.Side;
import org.planlifecycle.document.check.Zones.Signed;

/** Finds the parts below the content: who signs, and who receives the document. */
final class FootFinder {

    private static final int LONGEST_AUTHORITY = 70;
    private static final int MOST_LINES = 25;
    private static final String LABEL = "(?iu)^Nơi nhận\\s*[:.]?$";
    /** Also the ways in which State offices write it. */
    private static final String FOR_WHOM = "(?iu)^(T\\s?[/.]?\\s?M|K\\s?[/.]?\\s?T|T\\s?[/.]?\\s?L|T\\s?[/.]?\\s?U\\s?Q|Q)[./]?\\s+\\p{L}.*";

    private final List<Item> items;
    private final Words words;
    private final int contentAt;
    private final int start;

    FootFinder(List<Item> items, int contentAt, Words words) {
        this.items = items;
        this.words = words;
        this.contentAt = contentAt;
        this.start = start();
    }

    private int start() {
        int found = contentAt;
        while (found < items.size() && !isLabel(items.get(found)) && !isForWhom(items.get(found))
                && !isSignerOfMinutes(items.get(found))) {
            found++;
        }
        while (found > contentAt && found < items.size() && items.get(found).table() > 0
                && items.get(found - 1).table() == items.get(found).table()) {
            found--;
        }
        return found;
    }

    /** The index of the first item below the content; the number of items if there is nothing below. */
    int at() {
        return start;
    }

    private boolean isLabel(Item item) {
        return item.text().matches(LABEL);
    }

    private static boolean isForWhom(Item item) {
        String text = item.text();
        return text.length() <= LONGEST_AUTHORITY && text.matches(FOR_WHOM) && Words.isCapitals(text);
    }

    private boolean isSignerOfMinutes(Item item) {
        return item.text().length() <= LONGEST_AUTHORITY && Words.isCapitals(item.text())
                && Words.opens(item.text(), words.minutesSigners());
    }

    Item label() {
        return foot().filter(this::isLabel).findFirst().orElse(null);
    }

    /** The lines under the label, in its column. */
    List<Item> recipients() {
        Item label = label();
        if (label == null) {
            return List.of();
        }
        List<Item> found = new ArrayList<>();
        foot().dropWhile(item -> item != label).skip(1)
                .filter(item -> item.table() == label.table())
                .filter(item -> label.table() > 0 ? sameCell(item, label) : item.side() != Side.RIGHT)
                .takeWhile(item -> found.isEmpty() || !isArchived(found.get(found.size() - 1)))
                .takeWhile(item -> label.table() > 0 || isRecipient(item)).forEach(found::add);
        return found;
    }

    static boolean isArchived(Item item) {
        return item.text().matches("(?iu)^[-–+•]?\\s*Lưu\\b.*");
    }

    private static boolean isRecipient(Item item) {
        return item.text().matches("^[-–+•].*") || isArchived(item);
    }

    private static boolean sameCell(Item one, Item other) {
        return one.side() == other.side();
    }

    List<Signed> signatures() {
        return Stream.of(Side.LEFT, Side.RIGHT, Side.ALONE).map(this::column).filter(column -> !column.isEmpty())
                .map(this::signed).toList();
    }

    private List<Item> column(Side side) {
        Item label = label();
        List<Item> recipients = recipients();
        List<Item> column = foot().filter(item -> item.side() == side && item != label)
                .filter(item -> !recipients.contains(item)).toList();
        boolean opens = !column.isEmpty() && (isForWhom(column.get(0)) || isSignerOfMinutes(column.get(0))
                || side == Side.RIGHT && Words.isCapitals(column.get(0).text())
                || side == Side.RIGHT && Words.opens(column.get(0).text(), words.positions()));
        return opens ? column.subList(0, Math.min(column.size(), MOST_LINES)) : List.of();
    }

    /** Of one table only, so that an appendix behind the signature is not read as part of it. */
    private Stream<Item> foot() {
        if (start >= items.size()) {
            return Stream.empty();
        }
        int table = items.get(start).table();
        List<Item> rest = items.subList(start, items.size());
        Predicate<Item> near = item -> table == 0 ? item.table() == 0 : item.table() == table || item.table() == 0;
        return rest.stream().limit(2L * MOST_LINES).filter(near);
    }

    private Signed signed(List<Item> column) {
        List<Item> lines = column.stream().filter(item -> !item.text().matches("^[(\\[].*")).toList();
        int at = isForWhom(lines.get(0)) || isSignerOfMinutes(lines.get(0)) ? 1 : 0;
        Item authority = at == 1 ? lines.get(0) : null;
        at += linesOfAuthority(lines.subList(at, lines.size()));
        List<Item> positions = new ArrayList<>();
        while (at < lines.size() && isPosition(lines.get(at)) && !isLastName(lines, at, positions)) {
            positions.add(lines.get(at++));
        }
        return new Signed(authority, positions, at < lines.size() ? lines.get(at) : null);
    }

    /** How many lines the name of the collective goes on for before the position. */
    private int linesOfAuthority(List<Item> below) {
        int at = 0;
        while (at < below.size() && !isPosition(below.get(at)) && Words.isCapitals(below.get(at).text())) {
            at++;
        }
        return at < below.size() && isPosition(below.get(at)) ? at : 0;
    }

    /** Somebody's surname can be a word that opens positions. */
    private static boolean isLastName(List<Item> lines, int at, List<Item> positions) {
        return !positions.isEmpty() && at == lines.size() - 1 && !Words.isCapitals(lines.get(at).text());
    }

    private boolean isPosition(Item item) {
        return Words.opens(item.text(), words.positions());
    }
}
