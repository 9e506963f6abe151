package vn.thongsuot._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A real browser on the running product: no console error, nothing for axe to find, pictures at two widths. */
public abstract class BrowserTest extends ProductTest {

    /** The same browser twice: the one without a window of its own takes a fifth less time. */
    private static final List<Path> CHROMIUMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final Path PICTURES = Path.of("target", "screenshots");
    /**
     * Only what is wrong crosses from the browser: the whole report is a thousand times as long. Style sheets are not
     * fetched and parsed again: that serves one rule, which is off unless it is asked for.
     */
    private static final String AXE = """
            axe.run(document, {resultTypes: ['violations'], preload: {assets: ['media']}})
                .then(report => report.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))
            """;

    /**
     * A page that sends a form shows nothing any more. The browser leaves it a moment after the press, and what looks
     * for words in between would find those of the page before; so it waits for the next page instead.
     */
    private static final String BLANK_WHEN_LEAVING = """
            let sending = null;
            addEventListener('submit', event => sending = event);
            addEventListener('formdata', event => {
                const form = event.target;
                if (sending?.target === form && !sending.defaultPrevented && !form.target) {
                    form.replaceChildren();
                    document.body.replaceChildren(form);
                }
            });
            """;

    private static final Map<String, String> SESSIONS = new HashMap<>();
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> consoleErrors = new ArrayList<>();

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        assertThat(consoleErrors).as("console errors").isEmpty();
    }

    /** A page of its own, 1280 wide, with an empty session. */
    protected Page newPage() {
        return newPage(options());
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("vi-VN");
    }

    protected Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        contexts.add(context);
        context.addInitScript(BLANK_WHEN_LEAVING);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                consoleErrors.add(message.text());
            }
        });
        page.onPageError(consoleErrors::add);
        return page;
    }

    /** A page of somebody who logged in; who did so before goes on with a session that still holds. */
    protected Page login(String login) {
        String before = SESSIONS.get(login + " " + port);
        if (before != null) {
            Page page = newPage(options().setStorageState(before));
            page.navigate(url("/desk"));
            if (!page.url().contains("/desk/login")) {
                return page;
            }
        }
        Page page = newPage();
        page.navigate(url("/desk/login"));
        page.fill("#login", login);
        page.fill("#password", "thongsuot-2026");
        follow(page.locator("main button[type=submit]"));
        SESSIONS.put(login + " " + port, page.context().storageState());
        return page;
    }

    /** Presses what leads to another page and waits for that page: what follows never looks at the page before. */
    protected static void follow(Locator press) {
        Page page = press.page();
        page.evaluate("window.tsLeaving = true");
        press.first().click();
        page.waitForCondition(() -> hasArrived(page));
    }

    private static boolean hasArrived(Page page) {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.tsLeaving && document.readyState === 'complete'"));
        } catch (PlaywrightException onItsWay) {
            return false;
        }
    }

    /** Waits for all parts of the page that are being asked for. */
    protected static void answered(Page page) {
        page.waitForCondition(() -> Boolean.FALSE.equals(page.evaluate("!!document.querySelector('.htmx-request')")));
    }

    /** Goes from page to page of a list until it shows what is sought: other tests fill the same lists. */
    protected static void turnTo(Page page, String sought) {
        Locator next = page.locator("a[rel=next]");
        while (page.locator(sought).count() == 0) {
            assertThat(next.count()).as("a further page with " + sought).isPositive();
            page.navigate(
                    URI.create(page.url()).resolve(next.getAttribute("href")).toString());
        }
    }

    /** The button of the page's own part with just these words. */
    protected static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Axe finds nothing, and the page is kept as a picture at 1280 and 320 pixels. */
    protected void inspect(Page page, String name) {
        page.evaluate(AxeBuilder.getAxeScript());
        Object found = page.evaluate(AXE);
        assertThat((List<?>) found).as("axe on " + name).isEmpty();
        picture(page, name, 1280, 900);
        picture(page, name, 320, 700);
        page.setViewportSize(1280, 900);
    }

    private void picture(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as(name + " scrolls sideways at " + width)
                .isZero();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Path chromium = CHROMIUMS.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Chromium: apt-get install chromium-headless-shell"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return browser;
    }
}
