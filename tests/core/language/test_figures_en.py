from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

FIGURES = [
    ("Police arrested 1,250 suspects.", "1,250 suspects = count =1250 persons"),
    ("Police arrested 45 people in 12 cases.", "45 people = count =45 persons; 12 cases = count =12 cases"),
    ("Police arrested twelve people.", "twelve people = count =12 persons"),
    ("Police arrested twenty-five people.", "twenty-five people = count =25 persons"),
    ("More than two hundred officers took part.", "More than two hundred officers = count >200 persons"),
    ("Crime fell by 12.5%.", "12.5% = percent =12.5 percent"),
    ("Crime fell by 12.5 percent.", "12.5 percent = percent =12.5 percent"),
    ("Crime fell by seven per cent.", "seven per cent = percent =7 percent"),
    ("It rose 2.1 percentage points.", "2.1 percentage points = percent =2.1 percentage_points"),
    ("It rose 5-7%.", "5-7% = percent =5..7 percent"),
    ("It rose 5 to 7 percent.", "5 to 7 percent = percent =5..7 percent"),
    ("Worth $1.8 billion.", "$1.8 billion = money =1800000000 USD"),
    ("Worth US$250 million.", "US$250 million = money =250000000 USD"),
    ("Worth USD 5,000.", "USD 5,000 = money =5000 USD"),
    ("Worth over $5bn.", "over $5bn = money >5000000000 USD"),
    ("Worth US$5m.", "US$5m = money =5000000 USD"),
    ("Worth 3 million yuan.", "3 million yuan = money =3000000 CNY"),
    ("Worth two million dollars.", "two million dollars = money =2000000 USD"),
    ("Worth €20 million.", "€20 million = money =20000000 EUR"),
    ("Worth 600 billion dong.", "600 billion dong = money =600000000000 VND"),
    ("About 40 delegates attended.", "About 40 delegates = count ~40 persons"),
    ("At least 12 people died.", "At least 12 people = count ≥12 persons"),
    ("Fewer than 30 officers.", "Fewer than 30 officers = count <30 persons"),
    ("Up to 50 trainees.", "Up to 50 trainees = count ≤50 persons"),
    ("No fewer than 8 countries.", "No fewer than 8 countries = count ≥8 countries"),
    ("Nearly 600 vessels.", "Nearly 600 vessels = count ~600 vessels"),
    ("Over 3 tonnes of drugs.", "3 tonnes = count =3 tonnes"),
    ("The seizure of 35 kg of heroin.", "35 kg = count =35 kilograms"),
    ("A load of 11.215 kg.", "11.215 kg = count =11.215 kilograms"),
    ("It solved 11.215 cases.", "11.215 cases = count =None cases"),
    ("He made five proposals.", "five proposals = count =5 proposals"),
    ("He made five new proposals.", "five new proposals = count =5 proposals"),
    ("They signed 3 key cooperation agreements.", "3 key cooperation agreements = count =3 documents"),
    ("Ten ASEAN member states met.", "Ten ASEAN member states = count =10 countries"),
    ("All ten member states met.", "ten member states = count =10 countries"),
    ("The two countries agreed.", ""),
    ("One person died.", ""),
    ("Over the past two decades.", "two decades = duration =20 years"),
    ("It lasted 30 years.", "30 years = duration =30 years"),
    ("A 30-year partnership.", ""),
    ("It lasted three days.", "three days = duration =3 days"),
    ("The 9th meeting.", "9th = ordinal =9 -"),
    ("The Ninth Meeting.", "Ninth = ordinal =9 -"),
    ("The twenty-first session.", "twenty-first = ordinal =21 -"),
    ("Under Article 5 of the treaty.", ""),
    ("Resolution No. 1373 was cited.", ""),
    ("The COVID-19 pandemic.", ""),
    ("The SOMTC 21 opened.", ""),
    ("The G20 leaders.", ""),
    ("The ASEAN+3 format.", ""),
    ("At 08:30 local time.", ""),
    ("A Boeing 737 landed.", ""),
    ("The 10+1 format.", ""),
    ("It has 15 new offices.", "15 new = count =15 -"),
    ("The total reached 12,345.", "12,345 = number =12345 -"),
    ("The ratio was 11.215.", "11.215 = number =11.215 -"),
    ("There were 20+ officers.", "20+ officers = count >20 persons"),
    ("Victims lost 1.2 million pesos.", "1.2 million pesos = money =1200000 PHP"),
    ("Between 10 and 15 people.", "10 and 15 people = count =10..15 persons"),
    ("Some 4,000 accounts were closed.", "Some 4,000 accounts = count ~4000 accounts"),
    ("Temperatures of -5 degrees.", "-5 degrees = count =-5 -"),
    ("It grew to 3.5m people.", "3.5m people = count =3500000 persons"),
    ("One in four cases.", ""),
    ("He is 54 years old.", ""),
    ("We may march in protest.", ""),
    ("A dozen rings and 14 syndicates.", "14 syndicates = count =14 networks"),
]

DATES = [
    ("on March 15, 2019", "March 15, 2019 = 2019-03-15"),
    ("on 15 March 2019", "15 March 2019 = 2019-03-15"),
    ("on the 15th of March 2019", "15th of March 2019 = 2019-03-15"),
    ("On March 15 in Hanoi", "March 15 = 2021-03-15"),
    ("on Dec. 30", "Dec. 30 = 2020-12-30"),
    ("March 5-8, 2021", "March 5-8, 2021 = 2021-03-05/2021-03-08"),
    ("from March 5 to 8", "March 5 to 8 = 2021-03-05/2021-03-08"),
    ("March 30 to April 2", "March 30 to April 2 = 2021-03-30/2021-04-02"),
    ("5–8 March 2021", "5–8 March 2021 = 2021-03-05/2021-03-08"),
    ("in March 2019", "March 2019 = 2019-03"),
    ("in November", "November = 2021-11"),
    ("held in last November", "last November = 2020-11"),
    ("last March", "last March = 2021-03"),
    ("this March", "this March = 2021-03"),
    ("mid-November 2020", "mid-November 2020 = 2020-11"),
    ("the first half of 2020", "the first half of 2020 = 2020-01/2020-06"),
    ("the first six months of 2020", "the first six months of 2020 = 2020-01/2020-06"),
    ("the first half of this year", "the first half of this year = 2021-01/2021-06"),
    ("the third quarter of 2020", "the third quarter of 2020 = 2020-07/2020-09"),
    ("Q2 2020", "Q2 2020 = 2020-04/2020-06"),
    ("in 2018", "2018 = 2018"),
    ("since 2018", "2018 = 2018"),
    ("from 2016 to 2020", "from 2016 to 2020 = 2016/2020"),
    ("the 2016-2025 plan", "2016-2025 = 2016/2025"),
    ("last year", "last year = 2020"),
    ("this year", ""),
    ("since the beginning of this year", "since the beginning of this year = 2021-01/2021-06"),
    (
        "the first half of 2020, against the same period of 2019",
        "the first half of 2020 = 2020-01/2020-06; the same period of 2019 = 2019-01/2019-06",
    ),
    ("2020-09-24", "2020-09-24 = 2020-09-24"),
    ("09/24/2020", "09/24/2020 = 2020-09-24"),
    ("09/11/2020", ""),
    ("February 30", ""),
    ("in May", "May = 2021-05"),
    ("last month", "last month = 2021-05"),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_an_english_figure_is_read(text: str, expected: str, found_in: Callable[..., str]) -> None:
    assert found_in(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_an_english_date_is_read_in_an_article_of_june_2021(
    text: str, expected: str, found_in: Callable[..., str]
) -> None:
    assert found_in(text, "en", "2021-06-10") == expected
