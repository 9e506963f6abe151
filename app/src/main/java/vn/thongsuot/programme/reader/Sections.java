package vn.thongsuot.programme.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the paragraphs and keeps the open headings: a paragraph closes every heading of its own style and all below
 * it. No order of styles is assumed; plans number as they like.
 */
final class Sections {

    private record Open(String style, Section section) {}

    private final Lessons lessons;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean ended;

    private Sections(Lessons lessons) {
        this.lessons = lessons;
    }

    /** One section for each block. */
    static List<Section> of(List<Block> blocks, Lessons lessons) {
        Sections sections = new Sections(lessons);
        List<Section> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(sections.enter(block));
        }
        return all;
    }

    private Section enter(Block block) {
        if (block.marker().style().equals("part")) {
            open.clear();
            ended = false;
        }
        Heading heading = Heading.of(block);
        if (heading != null || !block.marker().isNone()) {
            push(heading == null ? block.marker().style() : heading.style(), heading);
        }
        Section section = ended ? new Section(null, null, Section.Kind.AFTER, null) : top();
        ended |= block.text().stripTrailing().endsWith("./.") || section.kind() == Section.Kind.AFTER;
        return section;
    }

    private Section top() {
        return open.isEmpty() ? Section.TOP : open.getFirst().section();
    }

    private void push(String style, @Nullable Heading heading) {
        if (open.stream().anyMatch(at -> at.style().equals(style))) {
            while (!open.getFirst().style().equals(style)) {
                open.removeFirst();
            }
            open.removeFirst();
        }
        open.addFirst(new Open(style, heading == null ? top() : below(top(), heading)));
    }

    /** What a heading adds to, or changes of, the section it stands in. */
    Section below(Section above, Heading heading) {
        Section.Kind named = Section.Kind.named(heading.plain());
        Section.Kind kind = named != null && heading.body().length() < 120 ? named : above.kind();
        boolean duties = kind == Section.Kind.IMPLEMENT || kind == Section.Kind.BUDGET;
        boolean agency = heading.isAgency();
        Area area = duties || agency ? null : area(heading, above.area());
        String horizon = heading.horizon();
        return new Section(
                area != null ? area : duties ? null : above.area(),
                horizon != null ? horizon : above.horizon(),
                kind,
                agency ? heading.body() : above.agency());
    }

    private @Nullable Area area(Heading heading, @Nullable Area above) {
        String learned = lessons.headingAreas().get(Fold.key(heading.body()));
        if (learned != null) {
            return Area.of(learned);
        }
        Area named = AreaWords.named(heading.plain());
        if (named == null) {
            return null;
        }
        return above == null || AreaWords.isWholly(heading.plain(), named) ? named : null;
    }
}
