package org.planlifecycle.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.document.Block.Article;
import org.planlifecycle.document.Block.ListItem;
import org.planlifecycle.document.Block.Paragraph;
import org.springframework.stereotype.Component;

/**
 * Completes what a document says about earlier documents of its plan: where it names one first, offices write the date
 * and who issued it, such as {@code Kế hoạch số 08-KH/ĐUK, ngày 22/02/2021 của Ban Thường vụ Đảng ủy Khối}.
 */
@Component
class Citations {

    /** What already tells the date or who issued it. */
    private static final Pattern DATED = Pattern.compile("^,?\\s+ngày\\s");
    private static final Pattern ISSUED_BY = Pattern.compile("^\\s+của\\s");
    private static final Pattern NUMBER = Pattern.compile("\\d{2,}-\\p{L}+/[\\p{L}\\p{Nd}]+");

    private final Documents documents;
    private final DocumentTypes types;
    private final IssuingBodies bodies;

    Citations(Documents documents, DocumentTypes types, IssuingBodies bodies) {
        this.documents = documents;
        this.types = types;
        this.bodies = bodies;
    }

    DraftDocument complete(DraftDocument draft) {
        DraftDocument completed = draft;
        for (IssuedDocument cited : documents.ofPlan(draft.planId(), numbersIn(draft))) {
            completed = complete(completed, cited);
        }
        return completed;
    }

    /** Only these are looked up: a plan may have a letter for each of many thousand units. */
    private static Set<String> numbersIn(DraftDocument draft) {
        return Stream.concat(draft.legalBases().stream(), draft.body().stream().map(Citations::text))
                .flatMap(text -> NUMBER.matcher(text).results()).map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof ListItem item) {
            return item.text();
        }
        return block instanceof Article article ? article.text() : "";
    }

    /** The legal bases come before the body, so the first place in the two of them is the first on the page. */
    private DraftDocument complete(DraftDocument draft, IssuedDocument cited) {
        First first = new First(cited);
        List<String> bases = draft.legalBases().stream().map(first::complete).toList();
        List<Block> body = new ArrayList<>();
        for (Block block : draft.body()) {
            body.add(first.found ? block : complete(block, first));
        }
        return first.found ? draft.with(bases, body) : draft;
    }

    private static Block complete(Block block, First first) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(first.complete(paragraph.text()), paragraph.emphasis());
        }
        if (block instanceof ListItem item) {
            return new ListItem(first.complete(item.text()));
        }
        return block instanceof Article article ? new Article(first.complete(article.text())) : block;
    }

    /** The first place where one document is named. */
    private final class First {

        private final Pattern name;
        private final IssuedDocument cited;
        private boolean found;

        First(IssuedDocument cited) {
            this.cited = cited;
            this.name = Pattern.compile("%s số %s(?![\\p{L}\\p{Nd}])".formatted(
                    Pattern.quote(types.withSign(cited.series().typeSign()).name()), Pattern.quote(cited.numberText())),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        String complete(String text) {
            Matcher place = name.matcher(text);
            if (found || !place.find()) {
                return text;
            }
            found = true;
            String rest = text.substring(place.end());
            return text.substring(0, place.end()) + (DATED.matcher(rest).find() ? "" : particulars(rest)) + rest;
        }

        private String particulars(String rest) {
            String day = ", ngày " + VietnameseDate.brief(cited.issuedOn());
            String office = bodies.all().stream().filter(body -> body.sign().equals(cited.series().issuingBody()))
                    .map(IssuingBody::office).findFirst().orElse("");
            return ISSUED_BY.matcher(rest).find() ? day
                    : day + " của " + bodies.on(cited.issuedOn(), office).citedAs();
        }
    }
}
