package org.planlifecycle.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.DefaultResourceLoader;

/** A table in a file: commas between the values, one line of headings. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvFile() {
    }

    /**
     * The rows, in which an empty value is the empty text.
     *
     * @param location on the class path, unless it begins with {@code file:}
     */
    public static List<CSVRecord> rows(String location) {
        try (Reader reader = new InputStreamReader(new DefaultResourceLoader().getResource(location).getInputStream(),
                StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + location, failure);
        }
    }
}
