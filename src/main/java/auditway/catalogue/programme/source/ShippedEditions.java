package auditway.catalogue.programme.source;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.author.AuthorFiles;
import auditway.platform.refusal.Conflict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Publishes what the folders hold when the application starts; a folder that cannot be published stops the start. */
@Component
class ShippedEditions implements SmartInitializingSingleton {

    private final Editions editions;
    private final Path folder;

    ShippedEditions(Editions editions, AuthorFiles authors) {
        this.editions = editions;
        this.folder = authors.beside("config/programmes");
    }

    @Override
    public void afterSingletonsInstantiated() {
        var problems = new ArrayList<String>();
        var read = new LinkedHashMap<String, Edition>();
        for (var source : EditionFolders.find(folder)) {
            try {
                read.put(source.place(), EditionReader.read(source));
            } catch (UnreadableEdition e) {
                problems.addAll(e.problems());
            }
        }
        if (problems.isEmpty()) {
            read.forEach((place, edition) -> publish(edition, place, problems));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableEdition(problems);
        }
    }

    private void publish(Edition edition, String place, ArrayList<String> problems) {
        try {
            editions.publish(edition, place);
        } catch (Conflict e) {
            problems.add(place + ": " + e.getMessage());
        }
    }
}
