package vn.thongsuot.programme.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the paragraphs and keeps the open headings. A paragraph closes the open heading of its own style and all
 * below it; no order of styles is assumed, plans number as they like.
 */
final class Sections {

    /**
     * An open heading.
     *
     * @param dated whether it is the label of a year ("Đến năm 2025:"), which the next such label closes whatever its bullet
     */
    private static final class Open {
        final String style;
        final Section section;
        final boolean dated;
        boolean shared;

        Open(String style, Section section, boolean dated) {
            this.style = style;
            this.section = section;
            this.dated = dated;
        }
    }

    private final Lessons lessons;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Areas that had goals: where one is named again and no heading says for what, its tasks follow. */
    private final Set<Area> aimed = EnumSet.noneOf(Area.class);

    private boolean afterHeading;
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
        if (heading != null) {
            push(heading);
        } else if (!block.marker().isNone()) {
            item(block.marker().style());
        }
        afterHeading = heading != null;
        Section section = ended ? new Section(null, null, Section.Kind.AFTER, null) : top();
        ended |= block.text().stripTrailing().endsWith("./.") || section.kind() == Section.Kind.AFTER;
        return section;
    }

    private Section top() {
        return open.isEmpty() ? Section.TOP : open.getFirst().section;
    }

    private void push(Heading heading) {
        boolean dated = heading.isDatedBullet();
        if (!heading.isLabel() || !open.isEmpty() && open.getFirst().style.equals(heading.style())) {
            close(heading.style());
        }
        if (dated && open.stream().anyMatch(at -> at.dated)) {
            while (!open.getFirst().dated) {
                open.removeFirst();
            }
            open.removeFirst();
        }
        open.addFirst(new Open(heading.style(), below(top(), heading), dated));
    }

    /** An item is no heading: it only closes what stands beside it; under a label it may have the label's own bullet. */
    private void item(String style) {
        for (Open at : open) {
            if (at.style.equals(style)) {
                at.shared |= afterHeading && at == open.getFirst();
                if (!at.shared) {
                    close(style);
                }
                return;
            }
        }
    }

    private void close(String style) {
        if (open.stream().anyMatch(at -> at.style.equals(style))) {
            while (!open.getFirst().style.equals(style)) {
                open.removeFirst();
            }
            open.removeFirst();
        }
    }

    /** What a heading adds to, or changes of, the section it stands in. */
    private Section below(Section above, Heading heading) {
        Section.Kind named = heading.kind();
        Section.Kind kind = named != null ? named : above.kind();
        boolean agency = heading.isAgency() && (kind == Section.Kind.IMPLEMENT || heading.isNumbered());
        if (agency && kind == Section.Kind.OTHER) {
            kind = Section.Kind.IMPLEMENT;
        }
        boolean duties = kind == Section.Kind.IMPLEMENT || kind == Section.Kind.BUDGET;
        Area area = duties || agency ? null : area(heading, above.area());
        String horizon = heading.horizon();
        if (area != null && kind == Section.Kind.GOALS) {
            aimed.add(area);
        } else if (area != null && kind == Section.Kind.OTHER && aimed.contains(area)) {
            kind = Section.Kind.TASKS;
        }
        return new Section(
                area != null ? area : duties ? null : above.area(),
                horizon != null ? horizon : above.horizon(),
                kind,
                agency ? heading.body() : kind == above.kind() ? above.agency() : null);
    }

    private @Nullable Area area(Heading heading, @Nullable Area above) {
        String learned = lessons.headingAreas().get(Fold.key(heading.body()));
        if (learned != null) {
            return Area.of(learned);
        }
        Area named = AreaWords.named(heading.plain());
        if (named == null || AreaWords.isMixed(heading.plain())) {
            return null;
        }
        return above == null || AreaWords.isWholly(heading.plain(), named) ? named : null;
    }
}
