package vn.thongsuot.platform;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import org.springframework.stereotype.Component;

/**
 * Names the machine's own XML classes once for the process (Vietnamese: bộ đọc, ghi XML). Unnamed, each is looked for in every
 * library, the signed ones verified on the way, five times for each workbook that is written: more than the writing itself.
 */
@Component
class XmlFactories {

    XmlFactories() {
        Map.of(
                        DocumentBuilderFactory.class, DocumentBuilderFactory.newDefaultInstance(),
                        SAXParserFactory.class, SAXParserFactory.newDefaultInstance(),
                        TransformerFactory.class, TransformerFactory.newDefaultInstance(),
                        XMLEventFactory.class, XMLEventFactory.newDefaultFactory(),
                        XMLInputFactory.class, XMLInputFactory.newDefaultFactory(),
                        XMLOutputFactory.class, XMLOutputFactory.newDefaultFactory())
                .forEach(XmlFactories::name);
    }

    /** One that the operator named stays. */
    private static void name(Class<?> kind, Object chosen) {
        if (System.getProperty(kind.getName()) == null) {
            System.setProperty(kind.getName(), chosen.getClass().getName());
        }
    }
}
