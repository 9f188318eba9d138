package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.planlifecycle.document.check.Item.Side;

/** Finds the parts above the content: letterhead, number, date, type and subject. */
final class HeadFinder {

    private static final int FARTHEST = 60;
    private static final int FARTHEST_WITHOUT_TYPE = 30;
    private static final int LONGEST_OF_HEAD = 120;
    private static final String HYPHENS = "[-–—_─\\s]{3,}";

    private final List<Item> items;
    private final Words words;
    private final int typeAt;
    final List<Item> head;

    HeadFinder(List<Item> items, Words words) {
        this.items = items;
        this.words = words;
        this.typeAt = first(items.subList(0, Math.min(items.size(), FARTHEST)), this::isTypeName);
        this.head = items.subList(0, typeAt >= 0 ? typeAt : endWithoutType());
    }

    private boolean isTypeName(Item item) {
        boolean apart = item.table() == 0 && item.isCentred() || item.table() <= 1 && Words.isCapitals(item.text());
        return apart && item.side() != Side.LEFT && words.named(item.text()).isPresent();
    }

    /** A letter's head ends where it addresses somebody or where running text begins. */
    private int endWithoutType() {
        int most = Math.min(items.size(), FARTHEST_WITHOUT_TYPE);
        int end = first(items.subList(0, most), item -> isAddressing(item)
                || item.table() == 0 && item.text().length() > LONGEST_OF_HEAD);
        int last = lastOfHead(most);
        return end >= 0 ? end : last + 1;
    }

    private int lastOfHead(int most) {
        int last = -1;
        for (int at = 0; at < most; at++) {
            Item item = items.get(at);
            boolean ofHead = item.table() == 1 && item.number() < FARTHEST || isPartyTitle(item) || isNumber(item)
                    || isDate(item);
            last = ofHead ? at : last;
        }
        return last;
    }

    static boolean isAddressing(Item item) {
        return Words.opens(item.text(), List.of("Kính gửi", "Kính trình"));
    }

    private boolean isPartyTitle(Item item) {
        return Words.isOneOf(item.text(), List.of(words.partyTitle()));
    }

    private static boolean isNumber(Item item) {
        return NumberText.read(item.text()).isPresent();
    }

    private static boolean isDate(Item item) {
        return PrintedDate.read(item.text()).isPresent();
    }

    Item partyTitle() {
        return of(head, this::isPartyTitle);
    }

    Item stateTitle() {
        return of(head, item -> Words.opens(item.text(), words.stateTitles()));
    }

    Item star() {
        return of(head, item -> item.text().matches("[*∗★\\s]+"));
    }

    Item number() {
        return of(head, HeadFinder::isNumber);
    }

    Item date() {
        return of(head, HeadFinder::isDate);
    }

    /** What stands at the left above star and number. */
    List<Item> issuer() {
        int end = first(head, item -> item == star() || item == number());
        return head.subList(0, Math.max(0, end >= 0 ? end : head.size())).stream()
                .filter(item -> item.side() != Side.RIGHT && item.text().codePoints().anyMatch(Character::isLetter))
                .filter(item -> !isPartyTitle(item) && !isDate(item) && item != stateTitle())
                .filter(item -> !isMark(item)).toList();
    }

    private boolean isMark(Item item) {
        return Words.isOneOf(item.text(), words.secrecyGrades()) || Words.opens(item.text(), words.marks());
    }

    List<Item> letterSubject() {
        int from = first(head, item -> Words.opens(item.text(), words.letterSubjectOpenings()));
        List<Item> found = new ArrayList<>();
        for (int at = from; at >= 0 && at < head.size() && isOfSubject(head.get(at), head.get(from)); at++) {
            found.add(head.get(at));
        }
        return found;
    }

    /** The lines of one column belong together; in a head without a table, those that look alike. */
    private boolean isOfSubject(Item item, Item opening) {
        return item.side() == opening.side() && item.table() == opening.table() && !isDate(item) && !isMark(item)
                && !isPartyTitle(item) && Words.isCapitals(item.text()) == Words.isCapitals(opening.text());
    }

    Item typeName() {
        return typeAt >= 0 ? items.get(typeAt) : null;
    }

    /** The centred lines under the type's name, or at least the one line under it. */
    List<Item> subject() {
        List<Item> found = new ArrayList<>();
        for (int at = typeAt + 1; typeAt >= 0 && at < items.size(); at++) {
            Item item = items.get(at);
            boolean ends = item.text().matches(HYPHENS) || isAddressing(item) || item.table() != 0
                    || !found.isEmpty() && !item.isCentred();
            if (ends) {
                break;
            }
            found.add(item);
        }
        return found;
    }

    Item subjectRule() {
        int at = typeAt + 1 + subject().size();
        return typeAt >= 0 && at < items.size() && items.get(at).text().matches(HYPHENS) ? items.get(at) : null;
    }

    /** Where the content begins, as an index of the items: after the head and after whom the document addresses. */
    int contentAt() {
        int at = typeAt >= 0 ? typeAt + 1 + subject().size() + (subjectRule() == null ? 0 : 1) : head.size();
        if (at < items.size() && isAddressing(items.get(at))) {
            at++;
            while (at < items.size()
                    && (items.get(at).text().matches("^[-–+•].*") || items.get(at).side() == Side.RIGHT)) {
                at++;
            }
        }
        return at;
    }

    Item addressing() {
        return of(items.subList(0, contentAt()), HeadFinder::isAddressing);
    }

    private static Item of(List<Item> items, Predicate<Item> wanted) {
        return items.stream().filter(wanted).findFirst().orElse(null);
    }

    private static int first(List<Item> items, Predicate<Item> wanted) {
        for (int at = 0; at < items.size(); at++) {
            if (wanted.test(items.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
