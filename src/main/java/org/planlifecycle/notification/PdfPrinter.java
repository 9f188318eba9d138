package org.planlifecycle.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.planlifecycle.document.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Turns Word files into PDF by a program of the house, one at a time. The latest results are remembered, failures too,
 * so that a paper to many people is converted once.
 */
@Component
class PdfPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);
    private static final int REMEMBERED = 16;

    private final PdfSettings settings;
    private final Map<DocumentId, Optional<byte[]>> latest = new LinkedHashMap<>();

    PdfPrinter(PdfSettings settings) {
        this.settings = settings;
    }

    /** Whether the house has a program for it. */
    boolean isSet() {
        return !settings.command().isEmpty();
    }

    /** Empty if no program is set, or if it did not do it in time. */
    synchronized Optional<byte[]> print(DocumentId paper, byte[] word) {
        if (!isSet()) {
            return Optional.empty();
        }
        Optional<byte[]> known = latest.get(paper);
        if (known == null) {
            known = convert(paper, word);
            latest.put(paper, known);
            latest.keySet().removeAll(latest.keySet().stream().limit(Math.max(0, latest.size() - REMEMBERED)).toList());
        }
        return known;
    }

    private Optional<byte[]> convert(DocumentId paper, byte[] word) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("paper");
            Path file = Files.write(folder.resolve("paper.docx"), word);
            run(command(file, folder), folder);
            return Optional.of(Files.readAllBytes(folder.resolve("paper.pdf")));
        } catch (IOException failed) {
            LOG.warn("Paper {} goes out as a Word file: {}", paper, failed.toString());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private List<String> command(Path file, Path folder) {
        return settings.command().stream().map(part -> part.replace("{file}", file.toString())
                .replace("{folder}", folder.toString())).toList();
    }

    private void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!program.waitFor(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("The program took longer than " + settings.timeLimit());
            }
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("A temporary folder could not be deleted: {}", left.toString());
        }
    }
}
