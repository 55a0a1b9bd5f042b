package auditway;

import auditway.platform.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Things that several people do at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The sentence with which each was refused, in the given order, empty where it was taken; anything but a refusal fails. */
    public static List<String> refusals(List<? extends Callable<?>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<String>> answers = new ArrayList<>();
            all.forEach(one -> answers.add(people.submit(() -> {
                together.await();
                try {
                    one.call();
                    return "";
                } catch (Refusal refused) {
                    return String.valueOf(refused.getMessage());
                }
            })));
            List<String> sentences = new ArrayList<>();
            for (Future<String> answer : answers) {
                sentences.add(answer.get());
            }
            return sentences;
        } finally {
            people.shutdown();
        }
    }
}
