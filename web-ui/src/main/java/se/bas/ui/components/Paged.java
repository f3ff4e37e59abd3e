package se.bas.ui.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;

/**
 * A long list read page by page. Counting and showing are one question to the use case, since each answer is an entry
 * in the log.
 */
public final class Paged<T> extends AbstractBackEndDataProvider<T, Void> {
    public static final int PAGE = 50;

    private final Source<T> source;
    private final IntConsumer counted;
    private @Nullable Held<T> held;

    /** Where the pages come from. */
    public interface Source<T> {
        Slice<T> read(int offset, int limit);
    }

    /**
     * One page.
     *
     * @param total how many there are on all pages together
     */
    public record Slice<T>(List<T> lines, int total) {}

    private record Held<T>(int offset, int limit, Slice<T> slice) {
        boolean covers(int from, int count) {
            return offset <= from && Math.min(from + count, slice.total()) <= offset + limit;
        }

        Stream<T> part(int from, int count) {
            return slice.lines().stream().skip(from - (long) offset).limit(count);
        }
    }

    /**
     * Reads nothing yet.
     *
     * @param counted is told how many there are, whenever that has been asked anew
     */
    public Paged(Source<T> source, IntConsumer counted) {
        this.source = source;
        this.counted = counted;
    }

    /** Asks anew, at once. */
    public void readAgain() {
        held = read(0, PAGE);
        super.refreshAll();
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        return holding(0, PAGE, false).slice().total();
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        return holding(query.getOffset(), query.getLimit(), true).part(query.getOffset(), query.getLimit());
    }

    private Held<T> holding(int offset, int limit, boolean exactly) {
        Held<T> known = held;
        if (known == null || (exactly && !known.covers(offset, limit))) {
            known = read(offset, limit);
            held = known;
        }
        return known;
    }

    private Held<T> read(int offset, int limit) {
        try {
            Slice<T> slice = source.read(offset, limit);
            counted.accept(slice.total());
            return new Held<>(offset, limit, slice);
        } catch (NotAuthorised ended) {
            // Asked while the answer is being written, where an exception would only break the page.
            var _ = UI.getCurrentOrThrow().access(() -> {
                throw ended;
            });
            return new Held<>(offset, limit, new Slice<>(List.of(), 0));
        }
    }
}
