package auditway.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the walks of one run have reached: forms, steps, pages and buttons; a file for each process that runs tests. */
final class Ledger {

    private static final Path PLACE = Path.of(System.getProperty("auditway.walk", "target/walk"));
    private static final Path MINE = PLACE.resolve(ProcessHandle.current().pid() + ".txt");
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Ledger() {}

    static void form(String form) {
        add("form " + form);
    }

    static void step(String process, String step) {
        add("step " + process + " " + step);
    }

    /** A page a person has opened. */
    static void page(String path) {
        add("GET " + path);
    }

    /** A button a person has pressed, by where it sends. */
    static void button(String path) {
        add("POST " + path);
    }

    /** An address with what stands for one record only taken out. */
    static String pattern(String path) {
        return path.replaceAll("/[^/]*\\d[^/]*", "/*");
    }

    private static synchronized void add(String line) {
        if (!KNOWN.add(line)) {
            return;
        }
        try {
            Files.createDirectories(PLACE);
            Files.writeString(
                    MINE, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything of one kind that any walk of this run has reached. */
    static Set<String> reached(String kind) {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.list(PLACE)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                lines.stream()
                        .filter(line -> line.startsWith(kind + " "))
                        .map(line -> line.substring(kind.length() + 1))
                        .forEach(all::add);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }
}
