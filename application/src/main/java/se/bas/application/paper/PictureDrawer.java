package se.bas.application.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import se.bas.application.picture.Drawn;

/**
 * Draws a sheet's pictures where the page has a place for them. What is drawn are the picture's own marks: no SVG is read,
 * so there is nothing in one that could be fetched or run.
 */
final class PictureDrawer implements SVGDrawer {
    /** The attribute that says which of the sheet's pictures a place is for. */
    static final String NUMBER = "data-picture";

    private final List<Drawn> pictures;

    PictureDrawer(List<Drawn> pictures) {
        this.pictures = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element place, Box box, CssContext style, double wide, double high, double dotsPerPixel) {
        return new Plate(pictures.get(Integer.parseInt(place.getAttribute(NUMBER))), dotsPerPixel);
    }

    /** In its own size: so many pixels are so many on paper. */
    private record Plate(Drawn picture, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(picture.width() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(picture.height() * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) Math.ceil(picture.width()),
                    (float) Math.ceil(picture.height()),
                    graphics -> Pen.draw(picture, graphics));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext page) {
        // The page has none.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("papers bring their own typeface");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
