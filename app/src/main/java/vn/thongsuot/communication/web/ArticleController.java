package vn.thongsuot.communication.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.communication.articles.ArticleDesk;
import vn.thongsuot.communication.articles.ArticleDraft;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** An article at the desk: writing with a preview, pictures, publishing. */
@Controller
class ArticleController {

    private static final String PATH = "/desk/communication/articles";
    private static final String VIEW = "communication/web/article";

    private final ArticleDesk desk;
    private final Articles articles;
    private final ArticlePages pages;
    private final FormPosts posts;

    ArticleController(ArticleDesk desk, Articles articles, ArticlePages pages, FormPosts posts) {
        this.desk = desk;
        this.articles = articles;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.fresh(ui, actor, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "article.begin",
                () -> PATH + "/" + desk.begin(actor, form.requireId("unit"), draft(form)),
                FormPosts.again(
                        model, VIEW, refused -> pages.fresh(ui, actor, form, Map.of("title", ui.error(refused)))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.BOARD_READ)
    String article(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, id, null, Map.of()));
        return VIEW;
    }

    /** A preview shows what was typed and keeps nothing. */
    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        if (form.text("then").equals("preview")) {
            model.addAttribute("page", pages.page(ui, actor, id, form, Map.of()));
            return VIEW;
        }
        byte[] content = TypedForm.file(file).orElse(new byte[0]);
        return posts.once(
                press,
                "article." + act,
                PATH + "/" + id,
                () -> {
                    switch (act) {
                        case "edit" -> desk.write(actor, id, version, draft(form));
                        case "picture" -> desk.addPicture(actor, id, version, form.text("description"), content);
                        case "publish" -> desk.publish(actor, id, version, form.requireDay("on"));
                        case "withdraw" -> desk.withdraw(actor, id, version);
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    @GetMapping(PATH + "/{id}/pictures/{picture}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> picture(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID picture) {
        return Downloads.of(articles.open(actor, id, picture));
    }

    private static ArticleDraft draft(TypedForm form) {
        return new ArticleDraft(
                form.requireWord("kind", ArticleKind::of),
                form.text("title"),
                form.text("lead"),
                form.text("body"),
                form.text("source"));
    }
}
