package vn.thongsuot.petitions.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionFilter;
import vn.thongsuot.petitions.PetitionFilter.Due;
import vn.thongsuot.petitions.PetitionFilter.Whose;
import vn.thongsuot.petitions.PetitionSheets;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;

/** Lists of petitions, on the page and as an Excel file; filters stand in the address. */
@Controller
class PetitionListController {

    private final PetitionListPages pages;
    private final PetitionSheets sheets;

    PetitionListController(PetitionListPages pages, PetitionSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/desk/petitions")
    @Requires(Permission.DOSSIER_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute("page", pages.make(ui, actor, filter(whose, due, about, source, q, page)));
        return htmx ? "petitions/web/petitionTable" : "petitions/web/petitions";
    }

    @GetMapping("/desk/petitions/export.xlsx")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "") String q) {
        byte[] content = sheets.write(actor, filter(whose, due, about, source, q, 1), ui.locale(), key -> ui.t(key));
        return Attachments.saved("phan-anh-kien-nghi.xlsx", Attachments.EXCEL, content);
    }

    /** An unknown filter in an address is no filter. */
    private static PetitionFilter filter(
            @Nullable String whose,
            @Nullable String due,
            @Nullable String about,
            @Nullable String source,
            String words,
            int page) {
        return new PetitionFilter(
                find(Whose.class, whose).orElse(Whose.MINE),
                find(Due.class, due).orElse(null),
                find(PetitionAbout.class, about).orElse(null),
                find(PetitionSource.class, source).orElse(null),
                words,
                page);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> PetitionListPages.key(value).replace('_', '-').equals(key))
                .findFirst();
    }
}
