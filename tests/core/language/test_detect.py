from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.detect import language_of, languages, languages_by_script, written_in
from core.language.paragraphs import paragraphs
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    ("Hội nghị được tổ chức tại Hà Nội", "vi"),
    ("Ông Sơn", "vi"),
    ("The meeting was held in Jakarta", "en"),
    ("Nguyễn Văn A and the members of the committee met in Hanoi to discuss the plan", "en"),
    ("公安部部长出席会议", "zh-Hans"),
    ("內政部長出席會議並發表談話", "zh-Hant"),
    ("会議が東京で開かれました", "ja"),
    ("회의가 서울에서 열렸다", "ko"),
    ("การประชุมจัดขึ้นที่กรุงเทพ", "th"),
    ("ກອງປະຊຸມຈັດຂຶ້ນທີ່ວຽງຈັນ", "lo"),
    ("កិច្ចប្រជុំធ្វើឡើងនៅភ្នំពេញ", "km"),
    ("အစည်းအဝေးကို ရန်ကုန်တွင်", "my"),
    ("Pertemuan tersebut diadakan di Jakarta karena adanya kejahatan", "id"),
    ("Mesyuarat itu diadakan di Kuala Lumpur kerana jenayah, kata beliau", "ms"),
    ("25/09/2020 08:20", None),
    ("", None),
    ("Multimedia", None),
    ("😀 🇻🇳", None),
    ("中立文字", None),
]


@pytest.mark.parametrize(("text", "language"), CASES)
def test_the_language_of_a_line(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_undecided_chinese_is_still_read_as_chinese() -> None:
    assert written_in("中立文字") == "zh-Hans"
    assert written_in("xyz") is None


def test_languages_are_listed_once_each() -> None:
    text = "The end of the day. 会议开始了。The start of it."
    assert languages(text, [Span(0, 19), Span(20, 26), Span(26, 42)]) == ("en", "zh-Hans")


VIETNAMESE = "Hội nghị được tổ chức tại Hà Nội vào ngày 24 tháng 9 năm 2020. " * 20
ENGLISH = "The meeting of the ministers was held in Jakarta and has ended. " * 20
CHINESE = "公安部部长出席会议并发表讲话，强调合作打击跨国犯罪。" * 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (VIETNAMESE, ("vi",)),
        (CHINESE + ENGLISH, ("zh-Hans", "en")),
        (ENGLISH + ENGLISH + VIETNAMESE, ("en", "vi")),
        (VIETNAMESE + ENGLISH + VIETNAMESE, ("vi", "en")),
        ("內政部長出席會議並發表談話。" * 50, ("zh-Hant",)),
        ("会議が東京で開かれました。" * 50, ("ja",)),
        ("회의가 서울에서 열렸다. " * 50, ("ko",)),
        ("การประชุมจัดขึ้นที่กรุงเทพ " * 50, ("th",)),
        ("កិច្ចប្រជុំធ្វើឡើងនៅភ្នំពេញ " * 50, ("km",)),
        ("ກອງປະຊຸມຈັດຂຶ້ນທີ່ວຽງຈັນ " * 50, ("lo",)),
        ("အစည်းအဝေးကို ရန်ကုန်တွင် " * 50, ("my",)),
        ("Ông Sơn", ("vi",)),
        ("中立文字", ("zh-Hans",)),
        ("25/09/2020 08:20\n", ()),
        ("", ()),
    ],
)
def test_the_languages_of_a_whole_text_at_a_glance(text: str, expected: tuple[str, ...]) -> None:
    assert languages_by_script(text) == expected


def test_a_glance_reaches_the_end_of_a_long_text() -> None:
    assert languages_by_script(ENGLISH * 50 + CHINESE) == ("en", "zh-Hans")


def test_a_few_foreign_names_are_no_language_of_their_own() -> None:
    assert languages_by_script("第十七届东盟部长级会议(AMMTC)在雅加达举行，图自cand.com.vn。" * 40) == ("zh-Hans",)


MIXED = [
    ("王小洪 met the ministers of the region in Bandar Seri Begawan and it was said", "en"),
    ("阮维玉(Nguyễn Duy Ngọc)", "vi"),
    ("8月21日会议AMMTC", "zh-Hans"),
    ("會議会议国國讲講", None),
    ("發表談話的时候會議結束", "zh-Hant"),
    ("ASEAN ประชุม", "th"),
    ("the meeting of ประ in the region was the first", "en"),
    ("VIỆT NAM KÊU GỌI ASEAN HỢP TÁC", "vi"),
    ("Bo Cong an Viet Nam va cac nuoc cua khu vuc", "vi"),
]


@pytest.mark.parametrize(("text", "language"), MIXED)
def test_the_language_of_a_line_in_mixed_letters(text: str, language: str | None) -> None:
    assert language_of(text) == language


# The opening of the Universal Declaration of Human Rights, and of its first and third articles.
DECLARATION = [
    ("Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.", "vi"),
    ("Mọi người đều có quyền sống, quyền tự do và an toàn cá nhân.", "vi"),
    ("人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。", "zh-Hans"),
    ("人人有权享有生命、自由和人身安全。", "zh-Hans"),
    ("人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。", "zh-Hant"),
    ("人人有權享有生命、自由和人身安全。", "zh-Hant"),
    ("All human beings are born free and equal in dignity and rights.", "en"),
    ("Everyone has the right to life, liberty and security of person.", "en"),
    ("มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ", "th"),
    ("คนทุกคนมีสิทธิในการมีชีวิต เสรีภาพ และความมั่นคงแห่งบุคคล", "th"),
    ("Semua orang dilahirkan merdeka dan mempunyai martabat dan hak-hak yang sama.", "id"),
    ("Setiap orang berhak atas penghidupan, kebebasan dan keselamatan individu.", "id"),
    ("Semua manusia dilahirkan bebas dan samarata dari segi kemuliaan dan hak-hak.", "ms"),
    ("មនុស្សទាំងអស់កើតមកមានសេរីភាព និងសមភាពក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិ។", "km"),
    ("ມະນຸດເກີດມາມີສິດເສລີພາບ ແລະສະເໝີໜ້າກັນໃນທາງກຽດສັກ ແລະທາງສິດດ້ວຍ", "lo"),
    ("လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း မွေးဖွားလာသူများ ဖြစ်သည်။", "my"),
    ("すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。", "ja"),
    ("모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.", "ko"),
]
NEWS = [
    ("Công an bắt giữ ba đối tượng tại cửa khẩu", "vi"),
    ("Bộ Công an Việt Nam tổ chức hội thảo", "vi"),
    ("Thủ tướng Phạm Minh Chính dự khai mạc", "vi"),
    ("Hội nghị AMMTC 17", "vi"),
    ("Police seize drugs at border crossing", "en"),
    ("ASEAN ministers pledge closer cooperation against scams", "en"),
    ("Minister Nguyễn Văn Thắng and Deputy Minister Lương Tam Quang attended the opening", "en"),
    ("Interpol warns over rising online fraud", "en"),
    ("Indonesia chairs talks in Labuan Bajo", "en"),
    ("Xi Jinping meets Prabowo Subianto", "en"),
    ("公安机关抓获犯罪嫌疑人", "zh-Hans"),
    ("第17届东盟打击跨国犯罪部长级会议", "zh-Hans"),
    ("警方逮捕詐騙集團成員", "zh-Hant"),
    ("東協部長級會議在吉隆坡舉行", "zh-Hant"),
    ("刑事局與越南公安部簽署合作備忘錄", "zh-Hant"),
    ("自民党総裁選、来月に実施へ", "ja"),
    ("東京で国際会議開催", "ja"),
    ("경찰청, 아세안과 공조 회의", "ko"),
    ("Polri menangkap tujuh tersangka perdagangan orang di Batam", "id"),
    ("Kapolri Jenderal Listyo Sigit Prabowo memimpin pertemuan AMMTC di Labuan Bajo", "id"),
    ("Menteri mengatakan bahwa negara anggota sepakat memperkuat kerja sama", "id"),
    ("Polis menahan tujuh suspek kes pemerdagangan manusia di Johor", "ms"),
    ("Menteri Dalam Negeri berkata negara anggota bersetuju mengukuhkan kerjasama", "ms"),
    ("ตำรวจจับกุมผู้ต้องหา 5 คน", "th"),
    ("រដ្ឋមន្ត្រីមហាផ្ទៃបានចូលរួមកិច្ចប្រជុំ AMMTC", "km"),
    ("ຕຳຫຼວດລາວຈັບຜູ້ຕ້ອງສົງໄສ", "lo"),
    ("ရဲတပ်ဖွဲ့က သံသယရှိသူ ၅ ဦးကို ဖမ်းဆီးခဲ့သည်", "my"),
]


@pytest.mark.parametrize(("text", "language"), [*DECLARATION, *NEWS])
def test_the_language_of_sentences_and_headlines(text: str, language: str) -> None:
    assert language_of(text) == language


# By hand: the language of every line that is not blank, as runs of lines.
SEED_LINES = {
    "000_22fef8e13823a7ee": [(38, "zh-Hans")],
    "001_da8807939b157e74": [(15, "vi")],
    "002_51b4da953c655a5b": [(63, "vi")],
    "003_0e4dbabbad2ebc01": [(65, "vi")],
    "004_25c9f8d750827d99": [(5, "zh-Hans"), (5, "en"), (3, "zh-Hans")],
}


@pytest.mark.parametrize("name", SEED_LINES)
def test_the_language_of_every_line_of_the_seeds(name: str, seeds_folder: Path) -> None:
    text = (seeds_folder / f"{name}.txt").read_text("utf-8")
    expected = [language for lines, language in SEED_LINES[name] for _ in range(lines)]
    assert [part.language for part in paragraphs(text)] == expected
