package vn.thongsuot.platform.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lines and areas as vectors (Vietnamese: hình vẽ nét): {@code <object type="application/x-lines" width="300" height="172">} with
 * children {@code <i data-path="M0 0L9 9" data-stroke="#000000" data-width="1" data-dash="4" data-fill="#ffffff"/>}. Its size on
 * paper is that of its style, its text stands beside or over it.
 */
final class LineDrawing implements FSObjectDrawer, FSObjectDrawerFactory {

    private static final String TYPE = "application/x-lines";

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    @SuppressWarnings("NullAway") // the renderer takes null where a drawing has no links
    public @Nullable Map<Shape, String> drawObject(
            Element drawing,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / number(drawing, "width"), height / number(drawing, "height"));
        NodeList strokes = drawing.getElementsByTagName("i");
        for (int i = 0; i < strokes.getLength(); i++) {
            draw((Element) strokes.item(i), place, device);
        }
        return null;
    }

    private static void draw(Element line, AffineTransform place, OutputDevice device) {
        Shape shape = place.createTransformedShape(PathData.shape(line.getAttribute("data-path")));
        if (!line.getAttribute("data-fill").isEmpty()) {
            device.setColor(colour(line.getAttribute("data-fill")));
            device.fill(shape);
        }
        if (!line.getAttribute("data-stroke").isEmpty()) {
            device.setColor(colour(line.getAttribute("data-stroke")));
            device.setStroke(stroke(line, (float) place.getScaleX()));
            device.draw(shape);
        }
    }

    private static BasicStroke stroke(Element line, float scale) {
        float width = (float) number(line, "data-width") * scale;
        float dash = line.hasAttribute("data-dash") ? (float) number(line, "data-dash") * scale : 0;
        if (dash <= 0) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {dash, dash}, 0);
    }

    private static FSRGBColor colour(String hex) {
        return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
