package org.planlifecycle.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.planlifecycle.kernel.Refusal;

/** Looks at the measures of a picture, and whether it is whole, without unpacking it. */
class ImageContent {

    void require(FileType type, byte[] content, FileLimits limits) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw damaged(type);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                requireMeasures(reader, limits);
                requireWhole(type, content, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : damaged(type);
        }
    }

    private static void requireMeasures(ImageReader reader, FileLimits limits) throws IOException {
        int pages = reader.getNumImages(true);
        if (pages > limits.parts()) {
            throw new Refusal("Tệp ảnh có quá nhiều trang; hãy chia thành nhiều tệp rồi tải lại.");
        }
        for (int page = 0; page < pages; page++) {
            if ((long) reader.getWidth(page) * reader.getHeight(page) > limits.pixels()) {
                throw new Refusal("Ảnh lớn quá %d triệu điểm ảnh; hãy quét lại ở độ phân giải thấp hơn (300 dpi)."
                        .formatted(limits.megapixels()));
            }
        }
    }

    private static void requireWhole(FileType type, byte[] content, ImageReader reader) throws IOException {
        boolean whole = PictureEnd.isReached(type, content);
        for (int page = 0; type == FileType.TIFF && page < reader.getNumImages(true); page++) {
            whole &= PictureEnd.holdsPage(reader.getImageMetadata(page), content.length);
        }
        if (!whole) {
            throw new Refusal("Tệp %s bị cắt dở, thiếu phần cuối của ảnh; hãy sao chép hoặc gửi lại ảnh gốc rồi tải lại."
                    .formatted(type.label()));
        }
    }

    private static Refusal damaged(FileType type) {
        return new Refusal("Tệp %s bị hỏng, không mở được; hãy quét hoặc xuất lại rồi tải lại.".formatted(type.label()));
    }
}
