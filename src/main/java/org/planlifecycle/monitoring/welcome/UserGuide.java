package org.planlifecycle.monitoring.welcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a guide in CommonMark into a page with a table of contents; markup of HTML in it is shown, never obeyed. */
final class UserGuide {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Hướng dẫn sử dụng – Vòng đời kế hoạch</title>
            <link rel="icon" href="/camunda/favicon.ico">
            <link rel="stylesheet" href="/camunda/assets/huong-dan.css">
            </head>
            <body>
            <header><a href="/camunda/app/welcome/default/">Trang đầu</a>
            <a href="/camunda/app/tasklist/default/">Việc cần làm</a></header>
            <nav aria-label="Mục lục">
            <h2>Mục lục</h2>
            <ol>
            %s
            </ol>
            </nav>
            <main>
            %s</main>
            </body>
            </html>
            """;
    private static final int CHAPTER = 2;

    private UserGuide() {
    }

    static String page(String markdown) {
        Node guide = Parser.builder().build().parse(markdown);
        Map<Node, Entry> headings = headings(guide);
        HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (headings.containsKey(node)) {
                        attributes.put("id", headings.get(node).id());
                    }
                }).build();
        return PAGE.formatted(contents(headings), html.render(guide));
    }

    private static String contents(Map<Node, Entry> headings) {
        List<Entry> chapters = headings.values().stream().filter(entry -> entry.level() == CHAPTER).toList();
        return chapters.stream().map(entry -> "<li><a href=\"#%s\">%s</a></li>".formatted(entry.id(),
                escaped(entry.title()))).collect(Collectors.joining("\n"));
    }

    private static Map<Node, Entry> headings(Node guide) {
        Map<Node, Entry> found = new LinkedHashMap<>();
        guide.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.put(heading, new Entry("muc-" + (found.size() + 1), heading.getLevel(), words(heading)));
            }
        });
        return found;
    }

    private static String words(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().replaceFirst("^\\d+\\.\\s+", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Entry(String id, int level, String title) {
    }
}
