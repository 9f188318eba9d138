package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the lines of "Nơi nhận": whom each means, and how the paper gets there. */
@Component
public class RecipientReading {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern END = Pattern.compile("[,;.\\s]+$");

    private final RecipientLines lines;
    private final Superiors superiors;

    RecipientReading(RecipientLines lines, Superiors superiors) {
        this.lines = lines;
        this.superiors = superiors;
    }

    /** @param addressees whom "như trên" stands for */
    public List<RecipientLine> read(List<String> recipients, List<String> addressees, DocumentKind kind, LocalDate day) {
        List<RecipientRule> rules = lines.rulesOn(day, kind);
        List<RecipientLine> read = new ArrayList<>();
        for (String words : recipients) {
            RecipientLine line = line(read.size() + 1, words, rules, day);
            read.add(line.means().contains(RecipientLine.ADDRESSEES) ? withAddressees(line, addressees, rules, day) : line);
        }
        return read;
    }

    private RecipientLine line(int number, String printed, List<RecipientRule> rules, LocalDate day) {
        String words = END.matcher(printed).replaceFirst("");
        String text = words.toLowerCase(VIETNAMESE);
        if (text.contains(superiors.on(day).name().toLowerCase(VIETNAMESE))) {
            return new RecipientLine(number, words, Set.of(RecipientLine.SUPERIOR), Way.MAIL);
        }
        Set<String> means = new LinkedHashSet<>();
        Way way = null;
        for (RecipientRule rule : rules) {
            if (rule.appliesTo(text)) {
                means.addAll(rule.means());
                way = way == null ? rule.way() : way;
                if (rule.alone()) {
                    break;
                }
            }
        }
        return new RecipientLine(number, words, means, way == null ? Way.PAPER : way);
    }

    /** Somebody addressed by name, such as one unit, is written to by whoever issues the paper. */
    private RecipientLine withAddressees(RecipientLine line, List<String> addressees, List<RecipientRule> rules, LocalDate day) {
        Set<String> means = new TreeSet<>(line.means());
        addressees.forEach(words -> means.addAll(line(0, words, rules, day).means()));
        return new RecipientLine(line.number(), line.words(), means, line.way());
    }
}
