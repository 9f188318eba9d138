package org.planlifecycle.document.check;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;

/** Finds the boxes of the layout map in a document, whoever made it and in whatever way. */
final class ZoneFinder {

    private final Words words;

    ZoneFinder(Words words) {
        this.words = words;
    }

    Zones find(Paper paper) {
        List<Item> items = Items.of(paper);
        HeadFinder head = new HeadFinder(items, words);
        FootFinder foot = new FootFinder(items, head.contentAt(), words);
        Words.Type printed = head.typeName() == null ? null : words.named(head.typeName().text()).orElse(null);
        return new Zones(head.head, head.partyTitle(), head.stateTitle(), head.issuer(), head.star(), head.number(),
                head.date(), head.typeName(), printed, head.subject(), head.subjectRule(), head.letterSubject(),
                head.addressing(), content(paper, items, head.contentAt(), foot.at()), foot.signatures(),
                foot.label(), foot.recipients(), typed(head.number(), printed));
    }

    private Words.Type typed(Item number, Words.Type printed) {
        return Optional.ofNullable(number).flatMap(item -> NumberText.read(item.text()))
                .flatMap(text -> words.withSign(text.type())).orElse(printed);
    }

    private static List<Paragraph> content(Paper paper, List<Item> items, int from, int to) {
        if (from >= items.size() || from >= to) {
            return List.of();
        }
        int first = items.get(from).number();
        int last = to < items.size() ? items.get(to).number() : paper.paragraphs().size();
        return paper.paragraphs().subList(first, last).stream().filter(paragraph -> !paragraph.isBlank()).toList();
    }
}
