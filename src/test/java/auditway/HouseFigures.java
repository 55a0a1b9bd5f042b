package auditway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the figures of {@code docs/house.md}; run from the top folder with
 * {@code java src/test/java/auditway/HouseFigures.java}. It reads the sources as text and needs no build.
 */
final class HouseFigures {

    private static final Path MAIN = Path.of("src/main/java/auditway");
    private static final Path TEST = Path.of("src/test/java/auditway");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:sealed |non-sealed |final |abstract )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern BEAN =
            Pattern.compile("^@(?:Component|Service|Controller|RestController|Repository)", Pattern.MULTILINE);

    private HouseFigures() {}

    /** One source file. */
    record Source(Path path, String text) {

        static Source read(Path path) {
            try {
                return new Source(path, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return path.getFileName().toString().replace(".java", "");
        }

        Path folder() {
            return path.getParent();
        }

        long lines() {
            return text.lines().count();
        }

        boolean isType() {
            return !name().equals("package-info");
        }

        long count(String regex) {
            return Pattern.compile(regex).matcher(text).results().count();
        }

        /** Parameters of the longest constructor; commas inside angle brackets do not count. */
        int parameters() {
            Matcher constructor = Pattern.compile(
                            "\\n    (?:public )?" + name() + "\\(([^{;]*?)\\)\\s*(?:throws [\\w, ]+)?\\{")
                    .matcher(text);
            int most = 0;
            while (constructor.find()) {
                String list = constructor
                        .group(1)
                        .replaceAll("\"[^\"]*\"", "")
                        .replaceAll("<[^<>]*>", "")
                        .replaceAll("<[^<>]*>", "")
                        .strip();
                most = Math.max(most, list.isEmpty() ? 0 : list.split(",").length);
            }
            return most;
        }

        boolean needsTheApplication() {
            return text.contains("@ApplicationTest") || text.contains("@SpringBootTest");
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Source> main = sources(MAIN);
        List<Source> test = sources(TEST);
        List<Source> types = main.stream().filter(Source::isType).toList();
        List<Source> tests =
                test.stream().filter(file -> file.name().endsWith("Tests")).toList();
        long lines = lines(main, file -> true);
        print("folders at the top", folders());
        print("most types in a package", fullest(types));
        print("Java files, lines in main", types.size() + ", " + lines);
        print("lines of a file: median, p90, most", spread(types));
        print("beans with 8 or more constructor parameters", beansOf(types, 8));
        print(
                "public types outside web that nothing outside their room names",
                unread(types).size());
        print("files with JdbcClient", count(types, file -> file.text().contains("JdbcClient")));
        print(
                "files that make a DateTimeFormatter",
                count(types, file -> file.text().contains("DateTimeFormatter.of")));
        print("calls of the trail by hand", sum(types, "\\btrail\\s*\\.record\\("));
        print("lines of the wing change", lines(main, file -> file.path().startsWith(MAIN.resolve("change"))));
        print("test to code, lines", "%.2f".formatted((double) lines(test, file -> true) / lines));
        print(
                "tests, of them with the whole application",
                tests.size() + ", " + count(tests, Source::needsTheApplication));
        if (arguments.length > 0) {
            unread(types).forEach(System.out::println);
            types.stream()
                    .filter(HouseFigures::isBean)
                    .filter(file -> file.parameters() >= 8)
                    .forEach(file -> System.out.println(file.parameters() + " " + file.path()));
        }
    }

    private static void print(String figure, Object value) {
        System.out.printf("| %s | %s |%n", figure, value);
    }

    private static List<Source> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        }
    }

    private static long folders() throws IOException {
        try (Stream<Path> top = Files.list(MAIN)) {
            return top.filter(Files::isDirectory).count();
        }
    }

    private static long lines(List<Source> files, Predicate<Source> which) {
        return files.stream().filter(which).mapToLong(Source::lines).sum();
    }

    private static long count(List<Source> files, Predicate<Source> which) {
        return files.stream().filter(which).count();
    }

    private static long sum(List<Source> files, String regex) {
        return files.stream().mapToLong(file -> file.count(regex)).sum();
    }

    private static String fullest(List<Source> types) {
        Map<Path, Long> perFolder =
                types.stream().collect(Collectors.groupingBy(Source::folder, Collectors.counting()));
        return perFolder.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getValue() + " (" + MAIN.relativize(most.getKey()) + "), over 15: "
                        + perFolder.values().stream().filter(size -> size > 15).count())
                .orElse("0");
    }

    private static String spread(List<Source> types) {
        long[] lines = types.stream().mapToLong(Source::lines).sorted().toArray();
        return lines[lines.length / 2] + ", " + lines[lines.length * 9 / 10] + ", " + lines[lines.length - 1];
    }

    private static boolean isBean(Source file) {
        return BEAN.matcher(file.text()).find();
    }

    private static long beansOf(List<Source> types, int parameters) {
        return count(types, file -> isBean(file) && file.parameters() >= parameters);
    }

    /** Public top-level types that no file of another room names. */
    private static List<String> unread(List<Source> types) {
        Map<String, List<Source>> byWord = new HashMap<>();
        types.forEach(file -> Arrays.stream(file.text().split("\\W+"))
                .distinct()
                .forEach(word -> byWord.computeIfAbsent(word, any -> new java.util.ArrayList<>())
                        .add(file)));
        return types.stream()
                .filter(file -> !file.path().toString().contains("/web/")
                        || file.path().startsWith(MAIN.resolve("platform/web")))
                .filter(file -> PUBLIC_TYPE.matcher(file.text()).find())
                .filter(file -> byWord.getOrDefault(file.name(), List.of()).stream()
                        .noneMatch(other -> !room(other).equals(room(file))))
                .sorted(Comparator.comparing(Source::path))
                .map(file -> MAIN.relativize(file.path()).toString())
                .toList();
    }

    /** The room of a file: wing and room, or the wing where it is the room. */
    private static Path room(Source file) {
        Path inside = MAIN.relativize(file.path());
        return inside.getNameCount() > 2 && !inside.startsWith("cycle") ? inside.subpath(0, 2) : inside.subpath(0, 1);
    }
}
