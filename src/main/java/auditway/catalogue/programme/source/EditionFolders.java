package auditway.catalogue.programme.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the folders: a folder beside the application wins over the one of the same name inside it. */
final class EditionFolders {

    private static final String INSIDE = "classpath*:config/programmes/*/*.yaml";

    private EditionFolders() {}

    static Collection<EditionFolder> find(Path beside) {
        try {
            var folders = inside();
            if (Files.isDirectory(beside)) {
                try (var entries = Files.list(beside)) {
                    for (var folder : entries.filter(Files::isDirectory).toList()) {
                        folders.put(folder.getFileName().toString(), read(folder));
                    }
                }
            }
            return folders.values();
        } catch (IOException e) {
            throw new UncheckedIOException("The programme files under " + beside + " cannot be read.", e);
        }
    }

    static EditionFolder read(Path folder) throws IOException {
        var files = new HashMap<String, String>();
        try (var entries = Files.list(folder)) {
            for (var file : entries.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new EditionFolder(folder.getFileName().toString(), folder.toString(), files);
    }

    private static TreeMap<String, EditionFolder> inside() throws IOException {
        var files = new HashMap<String, Map<String, String>>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(INSIDE)) {
            var path = resource.getURL().getPath().split("/", -1);
            files.computeIfAbsent(path[path.length - 2], name -> new HashMap<>())
                    .put(path[path.length - 1], resource.getContentAsString(StandardCharsets.UTF_8));
        }
        var folders = new TreeMap<String, EditionFolder>();
        files.forEach(
                (name, content) -> folders.put(name, new EditionFolder(name, "config/programmes/" + name, content)));
        return folders;
    }
}
