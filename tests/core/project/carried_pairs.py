"""Invented articles in two versions: what is coded in one, and the words that say it in the other.

A sentence a line, partners on the same number; ``-`` has no partner. Expected words are empty where the other version
does not say it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Coded:
    """One record: its type, the words it is tagged on, and the words of "
    "its fields; then the same of the other side."""

    type: str
    mention: str
    fields: tuple[tuple[str, str], ...]
    mention_there: str
    fields_there: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pair:
    name: str
    here: tuple[str, ...]
    there: tuple[str, ...]
    coded: tuple[Coded, ...]


ZH_VI = Pair(
    "zh-vi",
    (
        "中越公安部打击电信诈骗工作组会议在南宁举行",
        "3月14日,中越公安部打击电信诈骗工作组第五次会议在广西南宁以线上线下结合方式举行。",
        "中国公安部副部长陈思源在会上表示,2022年双方共抓获犯罪嫌疑人1286名,缴获毒品约2.4吨。",
        "越南公安部副部长范文山建议双方每季度交换一次通缉人员名单。",
        "会议通过了下一阶段行动计划。",
    ),
    (
        "Hội nghị nhóm công tác phòng, chống lừa đảo viễn thông Việt - Trung họp tại Nam Ninh",
        "Ngày 14/3, phiên họp lần thứ năm của nhóm công tác phòng, chống lừa "
        "đảo viễn thông hai Bộ Công an được tổ chức tại "
        "Nam Ninh, Quảng Tây, theo hình thức trực tiếp kết hợp trực tuyến.",
        "Thứ trưởng Bộ Công an Trung Quốc Trần Tư Nguyên cho biết, trong năm "
        "2022 hai bên đã bắt giữ 1.286 đối tượng, thu giữ "
        "khoảng 2,4 tấn ma túy.",
        "Thứ trưởng Bộ Công an Việt Nam Phạm Văn Sơn đề nghị hai bên trao đổi "
        "danh sách đối tượng truy nã mỗi quý một lần.",
        "Hội nghị đã thông qua kế hoạch hành động giai đoạn tới.",
    ),
    (
        Coded(
            "speaker",
            "陈思源",
            (("role", "副部长"), ("country", "中国")),
            "Trần Tư Nguyên",
            (("role", "Thứ trưởng Bộ Công an"), ("country", "Trung Quốc")),
        ),
        Coded("speaker", "范文山", (("country", "越南"),), "Phạm Văn Sơn", (("country", "Việt Nam"),)),
        Coded(
            "statistic",
            "1286名",
            (("period", "2022年"), ("place", "")),
            "1.286 đối tượng",
            (("value", "1.286"), ("unit", "đối tượng"), ("period", "năm 2022")),
        ),
        Coded(
            "statistic",
            "2.4吨",
            (("period", "2022年"),),
            "2,4 tấn",
            (("value", "2,4"), ("unit", "tấn"), ("period", "năm 2022")),
        ),
        Coded(
            "proposal",
            "双方每季度交换一次通缉人员名单",
            (("proposer", "范文山"),),
            "hai bên trao đổi danh sách đối tượng truy nã mỗi quý một lần",
            (("proposer", "Phạm Văn Sơn"),),
        ),
    ),
)

EN_VI = Pair(
    "en-vi",
    (
        "ASEAN police chiefs meet in Manila",
        "The 41st ASEANAPOL Conference opened in Manila on 15 September 2023 with delegates from ten countries.",
        "Philippine National Police chief General Benjamin Acorda said his "
        "force had closed 312 online gambling sites since "
        "January.",
        "Cybercrime cases rose by 17.5 percent in the first half of 2023, according to the Philippine National Police.",
        "Colonel Nguyen Huu Phuoc of Viet Nam proposed setting up a joint hotline for kidnapping cases.",
        "A gala dinner was held in the evening.",
    ),
    (
        "Cảnh sát trưởng các nước ASEAN họp tại Manila",
        "Ngày 15/9/2023, Hội nghị ASEANAPOL lần thứ 41 khai mạc tại Manila với sự tham dự của đại biểu 10 nước.",
        "Cảnh sát trưởng Quốc gia Philippines, Đại tướng Benjamin Acorda cho "
        "biết lực lượng của ông đã triệt phá 312 trang "
        "đánh bạc trực tuyến từ tháng 1.",
        "Theo Cảnh sát Quốc gia Philippines, số vụ tội phạm mạng trong nửa đầu năm 2023 tăng 17,5%.",
        "Đại tá Nguyễn Hữu Phước của Việt Nam đề xuất thiết lập đường dây nóng chung về các vụ bắt cóc.",
        "-",
    ),
    (
        Coded(
            "meeting",
            "41st ASEANAPOL Conference",
            (("date", "15 September 2023"), ("phase", "opened"), ("place", "Manila")),
            "Hội nghị ASEANAPOL lần thứ 41",
            (("date", "Ngày 15/9/2023"), ("phase", "khai mạc"), ("place", "Manila")),
        ),
        Coded(
            "speaker",
            "Benjamin Acorda",
            (("role", "Philippine National Police chief"),),
            "Benjamin Acorda",
            (("role", "Cảnh sát trưởng Quốc gia Philippines"),),
        ),
        Coded(
            "speaker", "Nguyen Huu Phuoc", (("country", "Viet Nam"),), "Nguyễn Hữu Phước", (("country", "Việt Nam"),)
        ),
        Coded("statistic", "312 online gambling sites", (), "312 trang đánh bạc trực tuyến", (("value", "312"),)),
        Coded(
            "statistic",
            "17.5 percent",
            (("period", "the first half of 2023"), ("direction", "rose"), ("measure", "Cybercrime")),
            "17,5%",
            (("period", "nửa đầu năm 2023"), ("direction", "tăng"), ("measure", "tội phạm mạng")),
        ),
        Coded(
            "proposal",
            "setting up a joint hotline for kidnapping cases",
            (("proposer", "Nguyen Huu Phuoc"),),
            "thiết lập đường dây nóng chung về các vụ bắt cóc",
            (("proposer", "Nguyễn Hữu Phước"),),
        ),
    ),
)

ZH_EN = Pair(
    "zh-en",
    (
        "澜湄执法安全合作部长级会议在万象召开",
        "12月6日至7日,第八届澜湄执法安全合作部长级会议在老挝万象召开,会议由老挝公安部部长维莱主持。",
        "去年,六国联合巡逻执法24次,查获案件近500起,同比下降8.3%。",
        "泰国代表颂猜提议成立联合数据中心,柬埔寨代表表示支持。",
        "与会代表还参观了禁毒展览。",
    ),
    (
        "Lancang-Mekong law enforcement ministers meet in Vientiane",
        "The Eighth Lancang-Mekong Law Enforcement Security Cooperation "
        "Ministerial Meeting was held in Vientiane, Laos, from "
        "December 6 to 7, and was chaired by Lao Minister of Public Security Vilay.",
        "Last year the six countries carried out 24 joint patrols and "
        "uncovered nearly 500 cases, down 8.3 percent year on year.",
        "Thai delegate Somchai proposed establishing a joint data centre, "
        "which was supported by the Cambodian delegate.",
        "-",
    ),
    (
        Coded(
            "meeting",
            "第八届澜湄执法安全合作部长级会议",
            (("date", "12月6日至7日"), ("place", "万象"), ("chair", "维莱")),
            "Eighth Lancang-Mekong Law Enforcement Security Cooperation Ministerial Meeting",
            (("date", "from December 6 to 7"), ("place", "Vientiane"), ("chair", "Vilay")),
        ),
        Coded(
            "statistic",
            "近500起",
            (("period", "去年"), ("amount", "8.3%"), ("direction", "下降")),
            "nearly 500 cases",
            (
                ("value", "500"),
                ("unit", "cases"),
                ("period", "Last year"),
                ("amount", "8.3 percent"),
                ("direction", "down"),
            ),
        ),
        Coded("statistic", "24次", (), "24 joint patrols", (("value", "24"),)),
        Coded(
            "proposal",
            "成立联合数据中心",
            (("proposer", "颂猜"),),
            "establishing a joint data centre",
            (("proposer", "Somchai"),),
        ),
    ),
)
PAIRS = (ZH_VI, EN_VI, ZH_EN)


def overlapping(one: str, other: str) -> bool:
    """Tell whether words are the same but for a part of them that is shorter than the rest."""
    short, long = sorted((one, other), key=len)
    return bool(short) and short in long and 2 * len(short) >= len(long)
