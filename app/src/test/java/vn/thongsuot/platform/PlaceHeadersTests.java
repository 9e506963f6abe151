package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Bản đồ không bắt buộc: máy chủ hình và quyền vị trí chỉ mở cho trang phản ánh")
class PlaceHeadersTests {

    private static final String SERVER = "https://tiles.example.vn:8443/street/{z}/{x}/{y}.png";

    @Test
    void opensPicturesAndPositionWhereTheyAreNeeded() {
        assertThat(policy(SERVER, "/petitions/new")).contains("img-src 'self' https://tiles.example.vn:8443;");
        assertThat(policy(SERVER, "/desk/petitions/1")).contains("https://tiles.example.vn:8443;");
        assertThat(policy(SERVER, "/petitions")).isEmpty();
        assertThat(policy("", "/petitions/new")).isEmpty();
        assertThat(headers(SERVER, "/petitions/new").getHeader("Permissions-Policy"))
                .isEqualTo("geolocation=(self)");
        assertThat(headers(SERVER, "/desk/petitions/1").getHeader("Permissions-Policy"))
                .isEqualTo("geolocation=()");
    }

    @Test
    void fillsTheAddressIn() {
        assertThat(tiles(SERVER).address(12, 3250, 1802))
                .isEqualTo("https://tiles.example.vn:8443/street/12/3250/1802.png");
        assertThat(tiles("").isSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tiles.example.vn/", "javascript:{z}{x}{y}", "/tiles/{z}/{x}/{y}.png"})
    @DisplayName("Địa chỉ sai thì chương trình không khởi động")
    void refusesAnotherAddress(String address) {
        assertThatThrownBy(() -> tiles(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thongsuot.map.tiles");
    }

    private static String policy(String address, String path) {
        String header = headers(address, path).getHeader("Content-Security-Policy");
        return header == null ? "" : header;
    }

    private static MockHttpServletResponse headers(String address, String path) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PlaceHeaders(tiles(address), ContentPolicy.of(List.of()))
                .writeHeaders(new MockHttpServletRequest("GET", path), response);
        return response;
    }

    private static MapTiles tiles(String address) {
        return new MapTiles(new MapSettings(address, 16.4, 107.6, 6, ""));
    }
}
