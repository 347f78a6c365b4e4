"""Names of the whole world, to stand in for those of one country's politics. All are common names or public places; lists of our own."""

PEOPLES = {
    "arabic": (
        "Ahmad Ali Amal Amina Anas Ayman Bashar Bassam Dalia Fadi Fahd Faisal Farah Fatima Ghassan Hadi Hala Hamza Hana Hassan Hisham Huda Hussein Ibrahim "
        "Idris Imad Jamal Jamila Karim Khalid Khalil Layla Lina Mahmoud Majid Malik Mansour Maryam Mazen Mohammed Mona Mustafa Nabil Nadia Nasser Nizar Omar "
        "Qasim Rami Rana Rania Rashid Riad Salah Salim Salma Samir Sami Tariq Wael Walid Yasin Yasmin Yousef Zahra Zayd Ziad Abdullah Abdelaziz Abdulrahman",
        "al-Rashid Haddad Khoury al-Masri Nasser al-Hashimi Mansour Darwish al-Ansari Saleh Hamdan Shahin al-Jabri Qasimi Barakat al-Zahrani Abbas Sabbagh Rahal "
        "al-Baghdadi Kanaan Tamimi al-Shami Othman al-Maliki Fayyad Habib Aziz al-Khatib Jaber Najjar Saadi al-Tikriti Maalouf Halabi al-Obeidi Younis Zidan Bitar "
        "al-Din Ayoub al-Sabah Mahfouz Hariri al-Dosari Ghanem",
    ),
    "persian and turkish": (
        "Ali Reza Hossein Mehdi Parisa Shirin Farhad Javad Nasrin Kaveh Leila Bahram Dariush Emre Mehmet Ayşe Elif Kemal Cem Zeynep Hakan Orhan Selin Burak Fatma "
        "Murat Deniz Ebru Amir Soraya Behrouz Golnar",
        "Rezaei Ahmadi Hosseini Karimi Mousavi Tehrani Shirazi Kazemi Jafari Rahimi Yılmaz Kaya Demir Çelik Şahin Öztürk Arslan Doğan Aydın Koç Erdem Aksoy "
        "Farahani Sadeghi Golestani",
    ),
    "african": (
        "Kwame Ama Kofi Chinedu Ngozi Oluwaseun Adaeze Tunde Amara Babajide Wanjiru Kamau Achieng Otieno Thabo Nomsa Sipho Lindiwe Tendai Chipo Mamadou Fatou "
        "Aminata Ousmane Ibrahima Abebe Tigist Haile Selam Grace Emmanuel Jean-Baptiste Aimable Espérance Joseph Amadou Mariam",
        "Mensah Owusu Boateng Okafor Adeyemi Eze Nwosu Balogun Abiola Kamau Mwangi Odhiambo Njoroge Dlamini Nkosi Mokoena Zulu Moyo Ncube Diallo Traoré Keïta "
        "Ndiaye Coulibaly Tesfaye Bekele Gebremariam Tadesse Habimana Uwimana Mugisha Okello Banda Phiri",
    ),
    "south asian": (
        "Arjun Priya Rahul Anjali Sanjay Lakshmi Vikram Sunita Ramesh Kavita Imran Ayesha Bilal Sana Tahir Nusrat Rafiq Shabana Nimal Kumari Dinesh Chamari "
        "Bishnu Sita Hari Maya Deepak Meena Farooq Zainab",
        "Sharma Patel Reddy Iyer Gupta Mukherjee Banerjee Chatterjee Singh Nair Menon Khan Malik Qureshi Siddiqui Hussain Chowdhury Rahman Perera Fernando "
        "Wickramasinghe Bandara Thapa Gurung Shrestha Adhikari Bhattarai Mirza Baloch",
    ),
    "east asian": (
        "Wei Li Xiaoming Mei Jian Hui Yan Zhiqiang Chun-hua Ming Kenji Haruka Takeshi Yuki Sakura Hiroshi Ji-hoon Min-ji Seo-yeon Hyun-woo Tae-yang Linh Minh "
        "Thanh Phuong Somchai Kanya Aung Khin Budi Siti Dewi Agus Rizal Maria Jose",
        "Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Lin Tanaka Suzuki Watanabe Nakamura Kobayashi Yamamoto Kim Park Choi Jung Kang Nguyen Tran Pham "
        "Hoang Vu Srisai Chaiyasit Win Htun Wijaya Santoso Hartono Suryadi Rahardjo dela-Cruz Bautista",
    ),
    "latin american": (
        "José María Juan Carlos Ana Luis Carmen Jorge Rosa Miguel Lucía Diego Valentina Andrés Camila Javier Sofía Ricardo Gabriela Fernando Isabel Raúl Elena "
        "Pablo Beatriz João Luiza Thiago Mariana Rafael Fernanda",
        "García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Vargas Castillo Mendoza Rojas Ortega Silva "
        "Santos Oliveira Souza Pereira Ferreira Almeida Carvalho Ribeiro Quispe Mamani Íñiguez",
    ),
    "european": (
        "Anna Pavel Ivan Olga Dmitri Natalia Sergei Yelena Jan Katarzyna Piotr Agnieszka Tomáš Eva Zoltán Ágnes Ion Elena Nikos Maria Giorgos Luca Giulia Marco "
        "Francesca Pierre Camille Antoine Léa Jürgen Sabine Dieter Anke Lars Ingrid Björn Åsa Mikko Aino Jovana Marko Arben Besa Oleksandr Oksana Taras",
        "Novák Kowalski Nowak Wiśniewski Horváth Nagy Popescu Ionescu Papadopoulos Rossi Bianchi Ferrari Dubois Moreau Lefèvre Müller Schmidt Schneider Weber "
        "Hansen Johansson Nilsson Virtanen Korhonen Jovanović Petrović Hoxha Krasniqi Shevchenko Kovalenko Bondarenko Petrov Ivanov Smirnov Volkov Sokolova "
        "van-Dijk de-Vries O'Brien Murphy",
    ),
}

PARTICLES = {"arabic": ("bin", "ibn", "Abu", "Abd al-", "Abdul", "Al-")}

PLACES = (
    "Aleppo|Homs|Idlib|Raqqa|Deir ez-Zor|Hama|Latakia|Daraa|Damascus|Syria|Beirut|Tripoli|Sidon|Lebanon|Amman|Irbid|Zarqa|Jordan|Baghdad|Basra|Mosul|Erbil|Kirkuk|"
    "Fallujah|Najaf|Karbala|Iraq|Sanaa|Aden|Taiz|Hodeidah|Marib|Yemen|Riyadh|Jeddah|Mecca|Medina|Saudi Arabia|Doha|Qatar|Kuwait|Manama|Bahrain|Muscat|Oman|Dubai|"
    "Abu Dhabi|Sharjah|Tehran|Isfahan|Shiraz|Tabriz|Mashhad|Iran|Ankara|Istanbul|Izmir|Gaziantep|Diyarbakir|Turkey|Cairo|Alexandria|Giza|Luxor|Sinai|Egypt|Tunis|"
    "Sfax|Tunisia|Algiers|Oran|Algeria|Rabat|Casablanca|Fez|Morocco|Benghazi|Misrata|Sirte|Libya|Khartoum|Darfur|Omdurman|Sudan|Juba|South Sudan|Addis Ababa|"
    "Lalibela|Mekelle|Tigray|Ethiopia|Asmara|Eritrea|Mogadishu|Hargeisa|Somalia|Nairobi|Mombasa|Kisumu|Kenya|Kampala|Gulu|Uganda|Kigali|Rwanda|Bujumbura|Burundi|"
    "Dar es Salaam|Dodoma|Arusha|Zanzibar|Tanzania|Lusaka|Zambia|Harare|Bulawayo|Zimbabwe|Lilongwe|Malawi|Maputo|Mozambique|Windhoek|Namibia|Gaborone|Botswana|"
    "Johannesburg|Cape Town|Durban|Pretoria|South Africa|Luanda|Angola|Kinshasa|Goma|Bukavu|Congo|Bangui|Central African Republic|Yaoundé|Douala|Cameroon|Lagos|"
    "Abuja|Kano|Maiduguri|Borno|Nigeria|Accra|Kumasi|Ghana|Abidjan|Ivory Coast|Dakar|Senegal|Bamako|Gao|Timbuktu|Mali|Niamey|Niger|Ouagadougou|Burkina Faso|"
    "Monrovia|Liberia|Freetown|Sierra Leone|Conakry|Guinea|Kabul|Kandahar|Herat|Kunduz|Helmand|Afghanistan|Islamabad|Karachi|Lahore|Peshawar|Quetta|Balochistan|"
    "Pakistan|Delhi|Mumbai|Kolkata|Chennai|Kerala|Assam|Manipur|Kashmir|Punjab|India|Dhaka|Chittagong|Sylhet|Cox's Bazar|Bangladesh|Colombo|Jaffna|Kandy|Sri Lanka|"
    "Kathmandu|Pokhara|Nepal|Thimphu|Bhutan|Malé|Maldives|Yangon|Mandalay|Rakhine|Myanmar|Bangkok|Chiang Mai|Pattani|Thailand|Hanoi|Da Nang|Ho Chi Minh City|Vietnam|"
    "Phnom Penh|Cambodia|Vientiane|Laos|Kuala Lumpur|Penang|Sabah|Malaysia|Singapore|Jakarta|Surabaya|Aceh|Papua|Bali|Indonesia|Manila|Cebu|Mindanao|Davao|"
    "Philippines|Dili|Timor-Leste|Beijing|Shanghai|Shenzhen|Wuhan|Xinjiang|Urumqi|Sichuan|Yunnan|Tibet|Lhasa|Hong Kong|Macau|Taipei|Taiwan|Seoul|Busan|South Korea|"
    "Pyongyang|North Korea|Tokyo|Osaka|Fukushima|Okinawa|Japan|Ulaanbaatar|Mongolia|Almaty|Kazakhstan|Tashkent|Uzbekistan|Bishkek|Dushanbe|Baku|Nagorno-Karabakh|"
    "Stepanakert|Azerbaijan|Yerevan|Armenia|Tbilisi|Abkhazia|Moscow|Grozny|Kazan|Vladivostok|Crimea|Kyiv|Kharkiv|Odesa|Donetsk|Luhansk|Mariupol|Ukraine|Minsk|"
    "Belarus|Chisinau|Moldova|Warsaw|Gdansk|Poland|Prague|Bratislava|Budapest|Hungary|Bucharest|Romania|Sofia|Bulgaria|Belgrade|Serbia|Pristina|Kosovo|Skopje|"
    "Tirana|Albania|Sarajevo|Srebrenica|Mostar|Bosnia|Zagreb|Croatia|Ljubljana|Athens|Thessaloniki|Lesbos|Greece|Nicosia|Cyprus|Rome|Milan|Naples|Sicily|Italy|"
    "Madrid|Barcelona|Catalonia|Bilbao|Spain|Lisbon|Porto|Portugal|Paris|Marseille|Lyon|France|Brussels|Antwerp|Belgium|Amsterdam|Rotterdam|Netherlands|Berlin|"
    "Hamburg|Munich|Germany|Vienna|Austria|Zurich|Geneva|Switzerland|Copenhagen|Denmark|Oslo|Norway|Stockholm|Malmö|Sweden|Helsinki|Finland|Tallinn|Riga|Vilnius|"
    "Dublin|Cork|Belfast|Glasgow|Leeds|Mexico City|Oaxaca|Chiapas|Tijuana|Mexico|Guatemala City|Guatemala|Tegucigalpa|Honduras|San Salvador|El Salvador|Managua|"
    "Nicaragua|San José|Costa Rica|Panama City|Havana|Cuba|Port-au-Prince|Haiti|Santo Domingo|Kingston|Jamaica|Bogotá|Medellín|Cali|Colombia|Caracas|Maracaibo|"
    "Venezuela|Quito|Guayaquil|Ecuador|Lima|Cusco|Peru|La Paz|Bolivia|Santiago|Valparaíso|Chile|Buenos Aires|Córdoba|Argentina|Montevideo|Asunción|Brasília|"
    "São Paulo|Rio de Janeiro|Manaus|Brazil|Georgetown|Guyana|Suva|Fiji|Port Moresby|Papua New Guinea|Honiara|Nouméa|Apia|Auckland|Christchurch|New Zealand|"
    "Canberra|Darwin|Tasmania|Perth|Nunavut|Winnipeg|Golan Heights|Gaza|West Bank|Ramallah|Hebron|Nablus|Jerusalem|Tel Aviv|Haifa|Red Sea|Strait of Hormuz"
).split("|")

BODIES = (
    "Hamas|Hezbollah|Fatah|Houthis|Taliban|Boko Haram|Al-Shabaab|Al Jazeera|Al-Arabiya|Al-Ahram|Al-Mayadeen|Anadolu Agency|SANA|Petra|WAFA|Xinhua|Yonhap|Kyodo|IRNA|"
    "TASS|Interfax|Reuters|AFP|DPA|ANSA|EFE|PTI|Dawn|Haaretz|Le Monde|Der Spiegel|El País|Kompas|Folha|Clarín|UNHCR|UNICEF|UNRWA|OCHA|WHO|IAEA|OPCW|NATO|ECOWAS|"
    "African Union|Arab League|ASEAN|European Union|European Commission|UN Security Council|International Criminal Court|Amnesty International|Human Rights Watch|"
    "Médecins Sans Frontières|Red Crescent|Red Cross|World Bank|IMF|OPEC|Gazprom|Rosneft|Aramco|QatarEnergy|Petrobras|Pemex|Foxconn|Huawei|Tata Steel|Safaricom|"
    "Knesset|Bundestag|Duma|Majlis|Lok Sabha|Likud|AKP|CHP|HDP|PKK|YPG|PYD|FARC|ELN|FSA|Syrian Democratic Forces|Revolutionary Guards|Free Patriotic Movement|"
    "Congress Party|BJP|ANC|ZANU-PF|Workers' Party|Frelimo|Renamo|Sinn Fein|Syriza|Podemos|Fidesz|Law and Justice|SMUG|ASUU|EFCC|KNLA|NLD|Vietcombank|Interior Ministry|"
    "Ministry of Health|Supreme Court|Electoral Commission|Central Bank|Coast Guard|National Assembly|Constitutional Court|Chamber of Commerce"
).split("|")

TITLES = (
    "Major General|Brigadier General|Lt. Gen.|General|Colonel|Col.|Lieutenant Colonel|Sheikh|Ayatollah|Imam|Archbishop|Patriarch|Prime Minister|Foreign Minister|"
    "Deputy Prime Minister|Interior Minister|President|Vice President|Chancellor|Ambassador|Special Envoy|Commander|Dr.|Professor|Judge|Mr|Mrs|Ms|Mr.|Mrs.|Ms.|"
    "Minister|Deputy Minister|King|Crown Prince|Emir|Admiral|Chief Inspector|Senator|MP|Comrade|Hajj|Father|Sister"
).split("|")
