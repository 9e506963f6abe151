package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What pages may know of a place (Vietnamese: quyền của trang đối với vị trí): the reader's position is open to the public form of
 * petitions alone; pictures of a map may come from the configured server on the pages of petitions alone.
 */
final class PlaceHeaders implements HeaderWriter {

    private static final String FORM = "/petitions/new";
    private static final String DESK = "/desk/petitions/";

    private final MapTiles tiles;
    private final String contentPolicy;

    /** @param contentPolicy of all pages */
    PlaceHeaders(MapTiles tiles, String contentPolicy) {
        this.tiles = tiles;
        this.contentPolicy = contentPolicy;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        response.setHeader("Permissions-Policy", path.equals(FORM) ? "geolocation=(self)" : "geolocation=()");
        if (path.equals(FORM) || path.startsWith(DESK)) {
            tiles.origin()
                    .ifPresent(origin -> response.setHeader(
                            "Content-Security-Policy",
                            contentPolicy.replace("img-src 'self'", "img-src 'self' " + origin)));
        }
    }
}
