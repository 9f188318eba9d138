package org.planlifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts from before Unicode are known and read; honest texts of any language are left alone. */
class LegacyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | Céng hßa x· héi chñ nghÜa ViÖt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            TCVN3 | §¶ng bé ®· qu¸n triÖt ®Çy ®ñ ChØ thÞ sè 05. | Đảng bộ đã quán triệt đầy đủ Chỉ thị số 05.
            TCVN3 | ®\u00ADêng lèi ®óng ®¾n | đường lối đúng đắn
            TCVN3 | NguyÔn V¨n An | Nguyễn Văn An
            TCVN3 | §¶NG Bé KHèI | ĐẢNG BỘ KHỐI
            TCVN3 | KÕt qu¶ (report 2020): tèt | Kết quả (report 2020): tốt
            TCVN3 | §¶ng bé ®· triÓn khai ®Çy ®ñ ë §UK. | Đảng bộ đã triển khai đầy đủ ở ĐUK.
            VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            VNI | Ñaûng boä ñaõ quaùn trieät ñaày ñuû Chæ thò | Đảng bộ đã quán triệt đầy đủ Chỉ thị
            VNI | ÑAÛNG BOÄ KHOÁI | ĐẢNG BỘ KHỐI
            VNI | Nguyeãn Vaên An | Nguyễn Văn An
            """)
    void isReadInLettersOfToday(String encoding, String typed, String meant) {
        assertThat(LegacyText.in(typed)).hasValueSatisfying(text -> {
            assertThat(text.encoding()).startsWith(encoding);
            assertThat(text.unicode()).isEqualTo(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "An", "Đảng bộ đã quán triệt đầy đủ Chỉ thị số 05-CT/TW.", "Toàn khoá có lò hoà cá",
        "Cán bộ tốt", "Có bé và bà ở nhà Lê Hoà", "Hoà, Lý, Tú, Hà, Trí", "Hoàn toàn khoá oà", "toàn khoá",
        "The report of 2020 is complete; see café, naïve résumé.", "élève français où forêt Noël maïs déjà vu à côté",
        "L'été dernier, nous étions à Genève où l'œuvre fut créée.", "Für Möbel, Gefühl über Öl und Größe",
        "© 2021, ® ABC, 25 m², 5·10, ½, § 7, «một»", "«la vie en rose» – été à la mer", "El niño mañana español",
        "Quán triệt – triển khai: 90% (§ 3)", "Søren Kierkegård på Åland", "• Kết quả\n• Hạn chế", "TỔNG SỐ: 45"})
    void anHonestTextIsLeftAlone(String text) {
        assertThat(LegacyText.in(text)).isEmpty();
        assertThat(LegacyText.in(Normalizer.normalize(text, Normalizer.Form.NFD))).isEmpty();
    }
}
