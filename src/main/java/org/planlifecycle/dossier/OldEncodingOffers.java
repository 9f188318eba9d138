package org.planlifecycle.dossier;

import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.plan.LegacyText;
import org.springframework.stereotype.Service;

/** Offers what the texts of a form say in Unicode where they were typed in an encoding from before it. */
@Service
public class OldEncodingOffers {

    private static final int MOST_TEXTS = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final Readers readers;

    OldEncodingOffers(Readers readers) {
        this.readers = readers;
    }

    /**
     * One text in letters of today.
     *
     * @param text which of those that were asked about, the first is 0
     * @param encoding as people know it
     */
    public record Offer(int text, String encoding, String unicode) {
    }

    /**
     * Those of the texts that are in an old encoding; one longer than a form takes is not looked at.
     *
     * @throws NotSignedIn if nobody is signed in
     * @throws IllegalArgumentException if these are more than the fields of a form
     */
    public List<Offer> of(List<String> texts) {
        readers.reader();
        if (texts.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("At most %d texts at once".formatted(MOST_TEXTS));
        }
        return IntStream.range(0, texts.size()).boxed()
                .filter(at -> texts.get(at) != null && texts.get(at).length() <= LONGEST_TEXT)
                .flatMap(at -> LegacyText.in(texts.get(at)).stream()
                        .map(legacy -> new Offer(at, legacy.encoding(), legacy.unicode())))
                .toList();
    }
}
